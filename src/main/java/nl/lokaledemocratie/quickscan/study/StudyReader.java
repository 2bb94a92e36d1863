package nl.lokaledemocratie.quickscan.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReading;
import nl.lokaledemocratie.quickscan.study.FileProblem.Code;

/** Opens a study folder: {@code codebook.csv} with {@code config.json}, or {@code questionnaire.yaml}; and {@code population.csv}. */
public final class StudyReader {

    static final String CODEBOOK = "codebook.csv";
    static final String QUESTIONNAIRE = "questionnaire.yaml";
    static final String POPULATION = "population.csv";
    static final int MOST_GROUPS = 8;

    private StudyReader() {}

    /**
     * Reads everything but the answers.
     *
     * @throws FilesRefusedException with every problem of these files
     */
    public static Study read(Path folder) {
        Problems problems = new Problems();
        need(folder, Study.RESPONSES, problems);
        List<Population> populations = populations(folder, problems);
        boolean asCodebook = Files.exists(folder.resolve(CODEBOOK)) || !Files.exists(folder.resolve(QUESTIONNAIRE));
        StudyConfig config = config(folder, asCodebook, problems);
        Optional<Codebook> codebook = asCodebook ? codebook(folder, config, problems) : questionnaire(folder, problems);
        problems.refuse();
        return new Study(folder, codebook.orElseThrow(), populations, config.settings());
    }

    private static StudyConfig config(Path folder, boolean required, Problems problems) {
        Path file = folder.resolve(StudyConfig.FILE);
        if (Files.exists(file)) {
            Problems own = new Problems();
            StudyConfig config = StudyConfig.read(file, own);
            if (required && config.scale().isEmpty() && own.isEmpty()) {
                own.add(StudyConfig.FILE, 0, 0, Code.BAD_CONFIG, "scale_min and scale_max");
            }
            problems.addAll(own);
            return config;
        }
        if (required) {
            problems.add(StudyConfig.FILE, 0, 0, Code.MISSING_FILE, StudyConfig.FILE);
        }
        return StudyConfig.standard();
    }

    private static Optional<Codebook> codebook(Path folder, StudyConfig config, Problems problems) {
        if (!need(folder, CODEBOOK, problems) || config.scale().isEmpty()) {
            return Optional.empty();
        }
        Problems own = new Problems();
        Optional<Codebook> codebook = new CodebookReader(own)
                .read(TextSource.of(folder.resolve(CODEBOOK)), config.scale().get());
        problems.addAll(own);
        return codebook;
    }

    private static Optional<Codebook> questionnaire(Path folder, Problems problems) {
        try {
            QuestionnaireReading reading =
                    QuestionnaireReader.read(QUESTIONNAIRE, Files.readAllBytes(folder.resolve(QUESTIONNAIRE)));
            reading.problems()
                    .forEach(problem -> problems.add(
                            QUESTIONNAIRE,
                            problem.line(),
                            problem.column(),
                            Code.BAD_QUESTIONNAIRE,
                            problem.code() + " " + problem.text() + " " + problem.remedy()));
            return reading.questionnaire().map(Codebook::of);
        } catch (IOException e) {
            problems.add(QUESTIONNAIRE, 0, 0, Code.NOT_READABLE, QUESTIONNAIRE);
            return Optional.empty();
        }
    }

    private static List<Population> populations(Path folder, Problems problems) {
        if (!need(folder, POPULATION, problems)) {
            return List.of();
        }
        Problems own = new Problems();
        List<Population> populations = new PopulationReader(own).read(TextSource.of(folder.resolve(POPULATION)));
        if (own.isEmpty() && (populations.isEmpty() || populations.size() > MOST_GROUPS)) {
            own.add(POPULATION, 0, 0, Code.BAD_NUMBER, populations.size() + " groups");
        }
        problems.addAll(own);
        return populations;
    }

    private static boolean need(Path folder, String file, Problems problems) {
        boolean there = Files.isRegularFile(folder.resolve(file));
        if (!there) {
            problems.add(file, 0, 0, Code.MISSING_FILE, file);
        }
        return there;
    }
}
