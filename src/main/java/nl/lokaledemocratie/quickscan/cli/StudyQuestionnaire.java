package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.CoreValue;
import nl.lokaledemocratie.quickscan.questionnaire.OrganisationWords;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.study.Study;

/** The questionnaire behind a study: its {@code questionnaire.yaml}, or a codebook whose keys serve as names. */
public record StudyQuestionnaire(Questionnaire questionnaire, String contentHash) {

    private static final String NAME = "codebook";
    private static final String CODEBOOK = "codebook.csv";
    private static final String YAML = "questionnaire.yaml";

    static StudyQuestionnaire of(Study study) throws IOException {
        Path codebook = study.folder().resolve(CODEBOOK);
        if (Files.exists(codebook)) {
            String hash = new QuestionnaireFile(CODEBOOK, Files.readAllBytes(codebook)).contentHash();
            return new StudyQuestionnaire(named(study.codebook(), study.populations()), hash);
        }
        QuestionnaireFile file = QuestionnaireFile.of(study.folder().resolve(YAML), YAML);
        return new StudyQuestionnaire(file.readPublished().orThrow(), file.contentHash());
    }

    /** Whether everything is called by its key. */
    boolean isCodebook() {
        return questionnaire.id().name().equals(NAME);
    }

    /** A questionnaire that calls everything by its key. */
    public static Questionnaire named(Codebook codebook, List<Population> populations) {
        LocalizedText title = text("Vragenlijst zonder namen");
        List<Question> statements = new ArrayList<>();
        Set<String> others = populations.stream()
                .map(Population::group)
                .filter(group -> !group.equals(codebook.estimated()))
                .collect(Collectors.toSet());
        codebook.items().forEach(item -> statements.add(statement(item, item.has(Aspect.EST) ? others : Set.of())));
        return new Questionnaire(
                new QuestionnaireId(NAME, "0.0.0"),
                title,
                title,
                title,
                OrganisationWords.of(OrganisationKind.MUNICIPALITY),
                List.of(LocalizedText.DUTCH),
                Set.of(),
                audiences(codebook, populations),
                codebook.keys(Level.THEME).stream()
                        .map(key -> new Theme(key, text(key), text(key)))
                        .toList(),
                codebook.keys(Level.VALUE).stream()
                        .map(key -> new CoreValue(key, text(key), text(key)))
                        .toList(),
                List.of(new Page("items", title, Optional.empty(), statements)),
                codebook.estimated());
    }

    /** With the group that others estimate, also where it did not take part. */
    private static List<Audience> audiences(Codebook codebook, List<Population> populations) {
        boolean absent = codebook.items().stream().anyMatch(item -> item.has(Aspect.EST))
                && populations.stream()
                        .noneMatch(population -> population.group().equals(codebook.estimated()));
        return Stream.concat(
                        populations.stream(),
                        absent
                                ? Stream.of(new Population(codebook.estimated(), OptionalInt.empty(), false))
                                : Stream.of())
                .map(StudyQuestionnaire::audience)
                .toList();
    }

    private static Audience audience(Population population) {
        String key = population.group();
        String name = key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1);
        return new Audience(key, text(name), text(key), population.closed());
    }

    private static Statement statement(Codebook.Item item, Set<String> estimatedBy) {
        return new Statement(
                item.key(),
                Prompt.of(Wording.same(text(item.key())), Set.of()),
                item.theme(),
                item.values(),
                scale(item.scale()),
                Set.copyOf(item.asked()),
                item.reverse(),
                estimatedBy);
    }

    private static Scale scale(Range range) {
        List<LocalizedText> labels = new ArrayList<>();
        for (int point = range.min(); point <= range.max(); point++) {
            labels.add(text(Notation.DUTCH.count(point)));
        }
        return new Scale("codebook", range.min(), range.max(), labels, text("weet ik niet"));
    }

    private static LocalizedText text(String dutch) {
        return LocalizedText.dutch(dutch);
    }
}
