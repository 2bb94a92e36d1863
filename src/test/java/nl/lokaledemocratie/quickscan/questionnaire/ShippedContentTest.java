package nl.lokaledemocratie.quickscan.questionnaire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Kind;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Clinic;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ClinicReport;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ReadingLevel;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.successor.VersionCheck;
import nl.lokaledemocratie.quickscan.tips.Tips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What the newest version of each questionnaire of this repository keeps to, as a survey. */
class ShippedContentTest {

    private static final Path FOLDER = Path.of("questionnaires");

    @ParameterizedTest
    @MethodSource("newest")
    void asksAboutThirtyStatementsAsAPair(Questionnaire questionnaire) {
        List<Statement> statements = questionnaire.statements();

        assertThat(statements).hasSizeBetween(28, 34).allMatch(Statement::isPair);
        assertThat(statements).filteredOn(Statement::reverse).hasSizeBetween(2, 5);
        assertThat(statements).allSatisfy(s -> assertThat(s.coreValues()).hasSizeBetween(1, 2));
        assertThat(questionnaire.pages())
                .allSatisfy(page -> assertThat(page.questions().stream().filter(Statement.class::isInstance))
                        .hasSizeLessThanOrEqualTo(4));
    }

    @ParameterizedTest
    @MethodSource("newest")
    void saysSoWhenStatementsAreWordedDifferentlyForAGroup(Questionnaire questionnaire) {
        boolean differently = questionnaire.statements().stream()
                .anyMatch(statement -> !statement.wording().byAudience().isEmpty());
        Map<String, String> words = Map.of(
                "nl",
                "anders verwoord",
                "nl-simple",
                "anders verwoord",
                "en",
                "worded differently",
                "tr",
                "farklı yazıldı",
                "ar",
                "بكلمات أخرى",
                "pl",
                "inaczej sformułowane",
                "uk",
                "сформульовано інакше");
        assertThat(questionnaire.languages()).allSatisfy(language -> assertThat(
                        questionnaire.introduction().in(language).contains(requireNonNull(words.get(language))))
                .isEqualTo(differently));
    }

    @ParameterizedTest
    @MethodSource("newest")
    void hasTwoStatementsOrMoreForEachThemeAndCoreValue(Questionnaire questionnaire) {
        assertThat(questionnaire.themes()).hasSize(10).allSatisfy(theme -> assertThat(
                        questionnaire.statements().stream()
                                .filter(s -> s.theme().equals(theme.key())))
                .as(theme.key())
                .hasSizeGreaterThanOrEqualTo(2));
        assertThat(questionnaire.coreValues()).hasSize(10).allSatisfy(value -> assertThat(
                        questionnaire.statements().stream()
                                .filter(s -> s.coreValues().contains(value.key())))
                .as(value.key())
                .hasSizeGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("newest")
    void namesTwoToFourTipsOfTheCatalogueForEachTheme(Questionnaire questionnaire) throws IOException {
        Map<String, Object> catalogue = tips();

        assertThat(questionnaire.themes()).allSatisfy(theme -> {
            assertThat(theme.tips()).as(theme.key()).hasSizeBetween(2, 4);
            assertThat(catalogue.keySet()).containsAll(theme.tips());
            assertThat(theme.tips())
                    .as("%s has a tip for what is found most", theme.key())
                    .anyMatch(tip -> Tips.standard().get(tip).when().contains(Kind.GAP))
                    .anyMatch(tip -> Tips.standard().get(tip).when().contains(Kind.GROUPS));
        });
    }

    /** What only municipalities have is no tip for another body, nor is one that speaks of them. */
    @ParameterizedTest
    @MethodSource("newest")
    void givesOtherBodiesNoTipThatSpeaksOfMunicipalities(Questionnaire questionnaire) {
        if (questionnaire.organisation().kind() != OrganisationKind.MUNICIPALITY) {
            assertThat(questionnaire.themes())
                    .flatExtracting(Theme::tips)
                    .map(tip -> Tips.standard().get(tip))
                    .allSatisfy(tip -> assertThat(tip.name() + " " + tip.explanation())
                            .doesNotContainPattern("(?i)gemeente|raadslid|raadsleden|municipal|councillor"));
        }
    }

    @ParameterizedTest
    @MethodSource("newest")
    void readsAsLevelB1WithoutRemarks(Questionnaire questionnaire) {
        ClinicReport report = Clinic.check(questionnaire);

        assertThat(report.passages()).allSatisfy(passage -> assertThat(passage.findings())
                .as(passage.passage().name().dutch())
                .isEmpty());
        assertThat(report.level()).isEqualTo(ReadingLevel.B1);
    }

    @ParameterizedTest
    @MethodSource("newest")
    void takesEveryoneTenToFifteenMinutes(Questionnaire questionnaire) {
        assertThat(questionnaire.languages()).hasSizeGreaterThanOrEqualTo(3).startsWith("nl");
        assertThat(questionnaire.uncheckedTranslations()).doesNotContain("nl");
        for (String language : questionnaire.languages()) {
            assertThat(questionnaire.audiences())
                    .allSatisfy(audience -> assertThat(AnsweringTime.of(questionnaire, audience.key(), language)
                                    .minutes())
                            .as(audience.key() + " " + language)
                            .isBetween(10.0, 15.0));
        }
    }

    @ParameterizedTest
    @MethodSource("newest")
    void speaksTheLanguagesOfResidents(Questionnaire questionnaire) {
        assertThat(questionnaire.languages()).containsExactly("nl", "nl-simple", "en", "tr", "ar", "pl", "uk");
        assertThat(questionnaire.uncheckedTranslations())
                .containsExactlyInAnyOrder("nl-simple", "en", "tr", "ar", "pl", "uk");
    }

    /** No text is left in Dutch by mistake, and Arabic has Latin letters only between brackets, as in (wethouder). */
    @ParameterizedTest
    @MethodSource("newest")
    void leavesNothingInDutch(Questionnaire questionnaire) throws IOException {
        Yaml yaml = new Yaml();
        List<Map<?, ?>> texts = textsIn(yaml.load(Files.readString(FOLDER.resolve(questionnaire.id() + ".yaml"))));

        assertThat(texts).hasSizeGreaterThan(150).allSatisfy(text -> {
            for (String language : questionnaire.languages()) {
                String words = String.valueOf(text.get(language)).strip();
                if (List.of("tr", "ar", "pl", "uk").contains(language)) {
                    assertThat(words)
                            .isNotEqualTo(String.valueOf(text.get("nl")).strip())
                            .isNotEqualTo(text.get("en"));
                }
                if (language.equals("ar")) {
                    assertThat(words.replaceAll("\\([A-Za-z ]+\\)", "")).doesNotContainPattern("[A-Za-z]");
                }
                if (language.equals("uk")) {
                    assertThat(words.replaceAll("\\([A-Za-z ]+\\)", "")).doesNotContainPattern("[A-Za-zыэъё]");
                }
            }
        });
    }

    private static List<Map<?, ?>> textsIn(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.get("nl") instanceof String
                    ? List.of(map)
                    : map.values().stream()
                            .flatMap(value -> textsIn(value).stream())
                            .toList();
        }
        return node instanceof List<?> list
                ? list.stream().flatMap(value -> textsIn(value).stream()).toList()
                : List.of();
    }

    @Test
    void theMunicipalOneKeepsAllFifteenStatementsOfItsFirstVersionComparable() throws IOException {
        Questionnaire first = read(FOLDER.resolve("quickscan-lokale-democratie/1.0.0.yaml"));
        Questionnaire second = read(FOLDER.resolve("quickscan-lokale-democratie/2.0.0.yaml"));
        VersionDiff diff = VersionDiff.of(first, second);

        assertThat(diff.fits()).isTrue();
        assertThat(diff.comparableItems())
                .containsExactlyInAnyOrderElementsOf(
                        first.statements().stream().map(Statement::key).toList());
        assertThat(second.statements())
                .filteredOn(statement -> first.findQuestion(statement.key()).isPresent())
                .allSatisfy(statement -> assertThat(statement.promise())
                        .hasValueSatisfying(promise ->
                                assertThat(promise.since()).isEqualTo(first.id().number())));
    }

    @Test
    void theCatalogueOfTipsSaysWhereEachIsFromAndNeverAdvisesAnotherQuickScan() throws IOException {
        Map<String, Object> catalogue = tips();

        assertThat(catalogue)
                .doesNotContainKey("diamant-03")
                .containsKeys("diamant-01", "diamant-02", "diamant-04", "diamant-14", "diamant-15");
        assertThat(catalogue.values()).allSatisfy(tip -> {
            Map<?, ?> content = (Map<?, ?>) tip;
            assertThat(content.keySet().stream().map(Object::toString))
                    .containsExactlyInAnyOrder(
                            "name", "explanation", "kind", "when", "learning_step", "source", "link", "seen");
            assertThat(content.get("learning_step")).isIn("willen", "weten", "kunnen", "doen");
            assertThat(((Map<?, ?>) content.get("name")).keySet().stream().map(Object::toString))
                    .contains("nl", "en");
            assertThat(((Map<?, ?>) content.get("explanation"))
                            .keySet().stream().map(Object::toString))
                    .contains("nl", "en");
        });
    }

    /** Whoever publishes the newest version of a questionnaire in a running service hears nothing but that it fits. */
    @ParameterizedTest
    @MethodSource("newest")
    void followsTheVersionBeforeWithoutAnythingToMend(Questionnaire questionnaire) throws IOException {
        QuestionnaireFile newest = file(questionnaire.id());
        List<QuestionnaireFile> earlier =
                QuestionnaireFile.listIn(FOLDER.resolve(questionnaire.id().name()), "").stream()
                        .filter(file -> file.read().orThrow().id().compareTo(questionnaire.id()) < 0)
                        .toList();
        VersionCheck check = VersionCheck.of(earlier.get(earlier.size() - 1), newest, earlier);

        assertThat(check.problems()).isEmpty();
        assertThat(check.warnings()).isEmpty();
        assertThat(newest.read().warnings()).isEmpty();
        assertThat(check.diff().orElseThrow().comparableItems()).hasSameSizeAs(questionnaire.statements());
        Questionnaire before = earlier.get(earlier.size() - 1).read().orThrow();
        assertThat(VersionDiff.scoresAlike(before, questionnaire)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("newest")
    void letsNobodyTakePartInNoWayAndInAnother(Questionnaire questionnaire) {
        assertThat(questionnaire.findQuestion("meegedaan"))
                .hasValueSatisfying(question -> assertThat(((OptionQuestion) question).options())
                        .filteredOn(Option::exclusive)
                        .extracting(option -> option.label().dutch())
                        .containsExactly("Ik deed op geen enkele manier mee"));
    }

    private static QuestionnaireFile file(QuestionnaireId id) throws IOException {
        return QuestionnaireFile.of(FOLDER.resolve(id + ".yaml"), id + ".yaml");
    }

    /** The newest version of each questionnaire. */
    static List<Questionnaire> newest() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ShippedContentTest::newestIn)
                    .toList();
        }
    }

    private static Questionnaire newestIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(ShippedContentTest::read)
                    .max(Comparator.comparing(Questionnaire::id))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Questionnaire read(Path file) {
        try {
            return QuestionnaireReader.read(file.toString(), Files.readAllBytes(file))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> tips() throws IOException {
        Map<String, Map<String, Object>> file = new Yaml().load(Files.readString(Path.of("reports/tips.yaml")));
        return file.get("tips");
    }
}
