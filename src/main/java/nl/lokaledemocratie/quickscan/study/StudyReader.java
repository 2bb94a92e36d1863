package nl.lokaledemocratie.quickscan.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.section.ReferenceSet;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import nl.lokaledemocratie.quickscan.study.StudyConfig.GroupSetting;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import nl.lokaledemocratie.quickscan.study.file.TextSource;

/**
 * Opens a study folder: {@code codebook.csv} with {@code config.json}, or {@code questionnaire.yaml}; {@code population.csv} and
 * {@code responses.csv}; if there {@code margins.csv}, {@code reference.csv} and the files of a previous scan.
 */
public final class StudyReader {

    static final String CODEBOOK = "codebook.csv";
    static final String QUESTIONNAIRE = "questionnaire.yaml";
    static final String POPULATION = "population.csv";
    static final String MARGINS = "margins.csv";
    static final String REFERENCE = "reference.csv";
    static final String PREVIOUS_CODEBOOK = "codebook_prev.csv";

    private final Path folder;
    private final FileProblems problems = new FileProblems();

    private StudyReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads everything but the answers.
     *
     * @throws FilesRefusedException with every problem of these files
     */
    public static Study read(Path folder) {
        return new StudyReader(folder).read();
    }

    private Study read() {
        need(Study.RESPONSES);
        List<Population> populations = populations();
        StudyConfig config = config();
        Optional<Questionnaire> questionnaire = asCodebook() ? Optional.empty() : questionnaire();
        Optional<Codebook> codebook =
                asCodebook() ? codebook(CODEBOOK, config.scale(), estimated(config)) : questionnaire.map(Codebook::of);
        Optional<Margins> margins = margins(questionnaire);
        Optional<ReferenceSet> references = find(REFERENCE, (own, source) -> new ReferenceReader(own).read(source));
        Optional<Range> scale =
                config.scale().or(() -> codebook.map(book -> book.items().get(0).scale()));
        Optional<Codebook> previous =
                hasPrevious() ? codebook(PREVIOUS_CODEBOOK, scale, estimated(config)) : Optional.empty();
        List<String> groups = populations.stream().map(Population::group).toList();
        codebook.ifPresent(asked -> new NamedGroups(config, groups, problems).check(asked, questionnaire.isPresent()));
        if (margins.isPresent()) {
            new NamedGroups(config, groups, problems)
                    .checkWeighted(config.settings().raking().group());
        }
        problems.refuse();
        return new Study(
                folder,
                codebook.orElseThrow(),
                questionnaire,
                populations,
                config.settings(),
                margins,
                references,
                previous,
                problems.warnings());
    }

    private static String estimated(StudyConfig config) {
        return config.estimated().map(GroupSetting::group).orElse(Questionnaire.RESIDENTS);
    }

    private boolean asCodebook() {
        return isThere(CODEBOOK) || !isThere(QUESTIONNAIRE);
    }

    private StudyConfig config() {
        if (isThere(StudyConfig.FILE)) {
            FileProblems own = new FileProblems();
            StudyConfig config = StudyConfig.read(folder.resolve(StudyConfig.FILE), own);
            if (asCodebook() && config.scale().isEmpty() && own.isEmpty()) {
                own.add(StudyConfig.FILE, 0, 0, Code.BAD_CONFIG, "scale_min and scale_max");
            }
            problems.addAll(own);
            return config;
        }
        if (asCodebook()) {
            need(StudyConfig.FILE);
        }
        return StudyConfig.standard();
    }

    private Optional<Codebook> codebook(String file, Optional<Range> scale, String estimated) {
        if (!need(file) || scale.isEmpty()) {
            return Optional.empty();
        }
        FileProblems own = new FileProblems();
        Optional<Codebook> codebook =
                new CodebookReader(own).read(TextSource.of(folder.resolve(file)), scale.get(), estimated);
        problems.addAll(own);
        return codebook;
    }

    private Optional<Questionnaire> questionnaire() {
        try {
            QuestionnaireReading reading =
                    QuestionnaireReader.readPublished(QUESTIONNAIRE, Files.readAllBytes(folder.resolve(QUESTIONNAIRE)));
            reading.problems()
                    .forEach(problem -> problems.add(
                            QUESTIONNAIRE,
                            problem.line(),
                            problem.column(),
                            Code.BAD_QUESTIONNAIRE,
                            problem.code() + " " + problem.text() + " " + problem.remedy()));
            return reading.questionnaire();
        } catch (IOException e) {
            problems.add(QUESTIONNAIRE, 0, 0, Code.NOT_READABLE, QUESTIONNAIRE);
            return Optional.empty();
        }
    }

    private List<Population> populations() {
        if (!need(POPULATION)) {
            return List.of();
        }
        FileProblems own = new FileProblems();
        List<Population> populations = new PopulationReader(own).read(TextSource.of(folder.resolve(POPULATION)));
        problems.addAll(own);
        return populations;
    }

    private Optional<Margins> margins(Optional<Questionnaire> questionnaire) {
        return find(MARGINS, (own, source) -> new MarginsReader(own, questionnaire).read(source));
    }

    private boolean hasPrevious() {
        boolean previous = isThere(PREVIOUS_CODEBOOK) || isThere(Study.PREVIOUS_RESPONSES);
        return previous && need(Study.PREVIOUS_RESPONSES);
    }

    private <T> Optional<T> find(String file, BiFunction<FileProblems, TextSource, T> reader) {
        if (!isThere(file)) {
            return Optional.empty();
        }
        FileProblems own = new FileProblems();
        T read = reader.apply(own, TextSource.of(folder.resolve(file)));
        problems.addAll(own);
        return Optional.of(read);
    }

    private boolean need(String file) {
        if (!isThere(file)) {
            problems.add(file, 0, 0, Code.MISSING_FILE, file);
        }
        return isThere(file);
    }

    private boolean isThere(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }
}
