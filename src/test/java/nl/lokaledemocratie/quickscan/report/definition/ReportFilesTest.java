package nl.lokaledemocratie.quickscan.report.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a definition or a tip is told with its line and what to do, before a report is printed with it. */
class ReportFilesTest {

    private static final String REPORT = resource("/reports/quickscan.yaml");
    private static final String TIPS = resource("/reports/tips.yaml");

    @Test
    void findsNothingInWhatShips() {
        assertThat(check(REPORT)).isEmpty();
        assertThat(check(TIPS)).isEmpty();
    }

    @Test
    void leavesOtherFilesAlone() {
        for (String other : List.of("questionnaire: a\nreport: b\n", "a: b\n", "- a\n", "", "\t:")) {
            assertThat(ReportFiles.check(file(other))).as(other).isEmpty();
        }
    }

    @Test
    void tellsAWordThatNobodyFillsIn() {
        QuestionnaireProblem problem = only(REPORT.replaceFirst("\"\\{period}\"", "\"{periode}\""));
        assertThat(problem.code()).isEqualTo(Code.UNKNOWN_WORD);
        assertThat(problem.line()).isEqualTo(line("- \"{period}\""));
        assertThat(problem.toString()).contains("{periode}", "Bedoelde u 'period'?");
        assertThat(problem.in(Locale.ENGLISH)).contains("Nobody fills in the word {periode}.");
    }

    @Test
    void takesTipsOfADefinitionItself() {
        String tip =
                """
                tips:
                  wijkraad:
                    name: { nl: Wijkraad, en: Ward council }
                    explanation: { nl: Praat met de wijkraad., en: Talk to the ward council. }
                    when: [gap]
                    themes: [participatie]
                    learning_step: doen
                    source: onze raad
                    link: https://gemeente.example.org/wijkraad
                    seen: 2026-11-01
                """;
        assertThat(check(REPORT + tip)).isEmpty();

        QuestionnaireProblem problem = only(REPORT + tip.replaceFirst("themes: .*\\n", "kind: eigen\n"));
        assertThat(problem.code()).isEqualTo(Code.NEVER_HOLDS);
        assertThat(problem.toString()).contains("'wijkraad'", "'themes'");
        assertThat(only(REPORT + tip.replace("seen: 2026-11-01", "seen: gisteren"))
                        .code())
                .isEqualTo(Code.BAD_VALUE);
        assertThat(only(REPORT + tip.replace("https:", "http:")).code()).isEqualTo(Code.BAD_VALUE);
    }

    /** A phrase may use its own words, and none of another phrase. */
    @Test
    void knowsWhichWordsAPhraseHas() {
        String phrase = "  gap-sides: ";
        String own = REPORT.lines()
                .filter(line -> line.startsWith(phrase))
                .findFirst()
                .orElseThrow();
        assertThat(own).contains("{wish}");
        assertThat(only(REPORT.replace(own, own.replace("{wish}", "{theme}"))).code())
                .isEqualTo(Code.UNKNOWN_WORD);
    }

    @Test
    void tellsAMissingChapter() {
        for (String kind : List.of("colophon", "method", "annex")) {
            QuestionnaireProblem problem = only(REPORT.replace("- kind: " + kind + "\n", "- kind: prose\n"));
            assertThat(problem.code()).as(kind).isEqualTo(Code.MISSING_CHAPTER);
            assertThat(problem.toString()).contains("'kind: " + kind + "'");
        }
    }

    @Test
    void tellsAKindOfChapterThatThereIsNot() {
        QuestionnaireProblem problem = only(REPORT.replaceFirst("- kind: themes\n", "- kind: thema\n"));
        assertThat(problem.code()).isEqualTo(Code.UNKNOWN_KIND);
        assertThat(problem.line()).isEqualTo(line("- kind: themes"));
        assertThat(problem.toString()).contains("'themes'");
    }

    @Test
    void tellsAConditionThatNeverHolds() {
        QuestionnaireProblem problem =
                only(REPORT.replaceFirst("- kind: themes\n    when: results\n", "- kind: themes\n    when: nothing\n"));
        assertThat(problem.code()).isEqualTo(Code.NEVER_HOLDS);
        assertThat(problem.line()).isEqualTo(line("- kind: themes") + 1);
        assertThat(problem.toString()).contains("when: results");
    }

    @Test
    void tellsAChapterThatMayNotBeMissingAndSometimesIs() {
        for (String kind : List.of("response", "colophon")) {
            for (String when : List.of("nothing", "results")) {
                QuestionnaireProblem problem = only(REPORT.replaceFirst(
                        "- kind: " + kind + "\n", "- kind: " + kind + "\n    when: " + when + "\n"));
                assertThat(problem.code()).as(kind).isEqualTo(Code.NEVER_HOLDS);
                assertThat(problem.line()).isEqualTo(line("- kind: " + kind) + 1);
                assertThat(problem.toString()).contains("'" + kind + "'", "Haal de regel 'when' weg.");
            }
        }
        assertThat(only(REPORT.replaceFirst(
                                "- kind: method\n    when: results\n", "- kind: method\n    when: nothing\n"))
                        .toString())
                .contains("'method'", "when: results");
    }

    @Test
    void tellsAChapterThatStandsTwice() {
        QuestionnaireProblem problem = only(REPORT.replaceFirst(
                "  - kind: participants\n", "  - kind: response\n    title: Nog eens\n  - kind: participants\n"));
        assertThat(problem.code()).isEqualTo(Code.DUPLICATE_KEY);
        assertThat(problem.line()).isEqualTo(line("- kind: participants"));
        assertThat(problem.toString()).contains("'response'", "twee keer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{participation.", "participation}.", "{ participation}.", "{{participation}}.", "{n1}."})
    void tellsABraceThatBelongsToNoWord(String text) {
        QuestionnaireProblem problem =
                only(REPORT.replaceFirst("title: Wie deden mee", "title: \"" + text + " Wie deden mee\""));
        assertThat(problem.code()).isEqualTo(Code.UNKNOWN_WORD);
        assertThat(problem.line()).isEqualTo(line("title: Wie deden mee"));
        assertThat(problem.toString()).contains("participation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "significant",
                "representatief",
                "Representatieve",
                "betrouwbaarheidsmarge",
                "de raad vindt",
                "de inwoners van Leegdorp vinden",
                "representative",
                "margin of error"
            })
    void tellsAWordThatNoReportMaySay(String word) {
        QuestionnaireProblem problem =
                only(REPORT.replaceFirst("title: Wie deden mee", "title: \"Dit is " + word + " hier\""));
        assertThat(problem.code()).isEqualTo(Code.BAD_VALUE);
        assertThat(problem.line()).isEqualTo(line("title: Wie deden mee"));
        assertThat(problem.toString()).contains(word.replace("de inwoners", "inwoners"));
    }

    @Test
    void letsAReportSayWhatItIsNot() {
        assertThat(check(REPORT.replaceFirst(
                        "title: Wie deden mee", "title: \"Dit is niet representatief, en not representative\"")))
                .isEmpty();
    }

    @Test
    void tellsWhatIsMissingOrNotKnown() {
        assertThat(codes(REPORT.replaceFirst("\nfooter: [^\n]*", ""))).containsExactly(Code.MISSING_KEY);
        assertThat(codes(REPORT.replaceFirst("\n  bounds: [^\n]*", ""))).containsExactly(Code.MISSING_KEY);
        assertThat(codes(REPORT.replaceFirst("\n  bounds: ", "\n  boundz: ")))
                .containsExactlyInAnyOrder(Code.MISSING_KEY, Code.UNKNOWN_KEY);
        assertThat(codes(REPORT.replaceFirst("version: [0-9.]+", "version: 1.0")))
                .containsExactly(Code.BAD_VALUE);
        assertThat(codes(REPORT.replaceFirst("report: quickscan", "report: <b>")))
                .containsExactly(Code.BAD_VALUE);
        assertThat(codes(REPORT.replaceFirst("language: nl", "language: fr"))).containsExactly(Code.BAD_VALUE);
        assertThat(codes(REPORT.replaceFirst("glossary: \\[fingerprint]", "glossary: [fingerprynt]")))
                .containsExactly(Code.BAD_VALUE);
        assertThat(codes(REPORT.replaceFirst("- lead: >-", "- leed: >-"))).contains(Code.UNKNOWN_KEY);
        assertThat(codes("report: a\n")).contains(Code.MISSING_KEY).doesNotContain(Code.UNKNOWN_KEY);
        assertThat(codes("report: a\nchapters: nee\n")).contains(Code.WRONG_TYPE);
    }

    @Test
    void tellsASignThatNothingCanPrint() {
        QuestionnaireProblem problem = only(REPORT.replaceFirst("\ncontents: [^\n]*", "\ncontents: \"Inhoud \u0645\""));
        assertThat(problem.code()).isEqualTo(Code.UNPRINTABLE);
        assertThat(problem.line()).isEqualTo(line("contents: "));
        assertThat(problem.toString()).contains("\u0645");
    }

    @Test
    void tellsATipWithoutASource() {
        int first = TIPS.indexOf("    source:");
        String cut = TIPS.substring(0, first) + TIPS.substring(TIPS.indexOf('\n', first) + 1);
        QuestionnaireProblem problem = only(cut);
        assertThat(problem.code()).isEqualTo(Code.NO_SOURCE);
        assertThat(problem.toString()).contains("diamant-01", "Zet achter 'source' waar u de tip vond.");
        assertThat(codes(TIPS.replaceFirst("source: [^\n]*", "source:"))).containsExactly(Code.NO_SOURCE);
        assertThat(codes(TIPS.replaceFirst("learning_step: weten", "learning_step: leren")))
                .containsExactly(Code.BAD_VALUE);
        assertThat(codes(TIPS.replaceFirst(", en: Inspiration guide to the Right to Challenge", "")))
                .containsExactly(Code.MISSING_KEY);
        assertThat(codes(TIPS.replaceFirst("seen: 2026-11-23", "seen: gisteren")))
                .containsExactly(Code.BAD_VALUE);
    }

    @Test
    void tellsATipWithoutAStepALinkOrAFinding() {
        for (String key : List.of("link", "learning_step", "when")) {
            String line = "\n    " + key + ": [^\n]*";
            String nothing = key.equals("when") ? "\n    when: []" : "\n    " + key + ":";
            QuestionnaireProblem absent = only(TIPS.replaceFirst(line, ""));
            QuestionnaireProblem empty = only(TIPS.replaceFirst(line, nothing));
            assertThat(absent.line()).as(key).isEqualTo(lineIn(TIPS, "  diamant-01:") + 1);
            assertThat(empty.line()).as(key).isEqualTo(lineIn(TIPS, "    " + key + ": "));
            assertThat(List.of(absent, empty)).allSatisfy(problem -> assertThat(problem.toString())
                    .contains("diamant-01", "Zet achter '" + key + "'"));
        }
        assertThat(only(TIPS.replaceFirst("when: \\[gap", "when: [gaap")).toString())
                .contains("UNKNOWN_KIND", "Bedoelde u 'gap'?");
        for (String link : List.of("http://lokale-democratie.nl/", "lokale-democratie.nl", "https://intern/", "a b")) {
            assertThat(only(TIPS.replaceFirst("link: https://[^\n]*", "link: " + link))
                            .toString())
                    .contains("BAD_VALUE", link, "begint met https://");
        }
    }

    private static List<Code> codes(String content) {
        return check(content).stream().map(QuestionnaireProblem::code).toList();
    }

    private static QuestionnaireProblem only(String content) {
        List<QuestionnaireProblem> problems = check(content);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<QuestionnaireProblem> check(String content) {
        return ReportFiles.check(file(content)).orElseThrow();
    }

    private static QuestionnaireFile file(String content) {
        return new QuestionnaireFile("eigen.yaml", content.getBytes(StandardCharsets.UTF_8));
    }

    /** On which line of what ships something stands first. */
    private static int line(String text) {
        return lineIn(REPORT, text);
    }

    private static int lineIn(String file, String text) {
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text);
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(ReportFilesTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
