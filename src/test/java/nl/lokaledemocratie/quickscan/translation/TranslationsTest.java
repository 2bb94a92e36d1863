package nl.lokaledemocratie.quickscan.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.translation.TranslationProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts go out and come back as they were; whatever does not fit is refused, all of it at once. */
class TranslationsTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Pattern EMPTY =
            Pattern.compile("<source>([^<]*)</source>(\\s*)<target state=\"needs-translation\"></target>");

    private static final String SMALL =
            """
            questionnaire: proef
            version: 1.0.0
            organisation: gemeente
            languages: [nl]    # Nederlands eerst
            title: Proef
            introduction: |
              Welkom.

              Doe mee.
            closing: { nl: "Bedankt, tot ziens." }
            audiences:
              inwoners:
                name:
                  nl: Inwoners   # zoals zij zich noemen
                in_text: { nl: inwoners }
                access: open
            themes:
              meedoen: { name: Meedoen, explanation: Wie mee kan praten. }
            scales:
              mate:
                points:
                  1: Niet
                  2: { nl: Wel }
                dont_know: Weet ik niet
            pages:
              - page: begin
                title: { nl: Begin }
                questions:
                  - statement: luisteren
                    text: { nl: De gemeente luistert. }
                    theme: meedoen
                  - choices: hoe
                    text: { nl: "Hoe deed u mee?" }
                    options:
                      brief: { nl: Met een brief }
                      niets:
                        nl: Op geen enkele manier
                        exclusive: true      # gaat met niets samen
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"quickscan-lokale-democratie/2.2.0", "quickscan-provincie/1.2.0", "quickscan-waterschap/2.2.0"})
    void comesBackAsItWentOut(String name) throws IOException {
        QuestionnaireTexts source = shipped(name);
        long texts = Files.readString(Path.of("questionnaires", name + ".yaml"))
                .lines()
                .filter(line -> line.matches("[^#]*\\bnl: .*"))
                .count();

        assertThat(source.texts("tr")).hasSize((int) texts).noneMatch(TranslatableText::isMissing);
        String put = put(source, XliffWriter.write(source, "tr"));

        Questionnaire before = read(Files.readString(Path.of("questionnaires", name + ".yaml")));
        Questionnaire after = read(put);
        assertThat(after.id().version()).isEqualTo("9.0.0");
        assertThat(after.pages()).isEqualTo(before.pages());
        assertThat(after.languages()).isEqualTo(before.languages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quickscan-provincie/1.2.0", "quickscan-waterschap/2.2.0"})
    void putsANewLanguageInAndChangesNothingElse(String name) throws IOException {
        String strange = " – \"zo\": 'x', {y} [z] # & \\ \u00E9\u0142";
        String out = XliffWriter.write(shipped(name), "de");
        String put = put(shipped(name), translated(out, words -> words + strange.replace("&", "&amp;")));

        Questionnaire before = read(Files.readString(Path.of("questionnaires", name + ".yaml")));
        Questionnaire after = read(put);
        assertThat(after.languages()).containsExactly("nl", "nl-simple", "en", "tr", "ar", "pl", "uk", "de");
        assertThat(after.uncheckedTranslations())
                .containsExactlyInAnyOrder("nl-simple", "en", "tr", "ar", "pl", "uk", "de");
        assertThat(after.title().in("de")).isEqualTo(before.title().dutch() + strange);
        assertThat(after.introduction().in("de"))
                .isEqualTo(before.introduction().dutch().strip() + strange);
        String without = Pattern.compile("(?m)^ +de: (?:\\|\n(?: {4}.*\n|\n(?= {4}))*|.*\n)")
                .matcher(put)
                .replaceAll("");
        String flow = Pattern.compile(", de: (?:\"(?:[^\"\\\\]|\\\\.)*\"|[^,}]*(?= }))")
                .matcher(without)
                .replaceAll("");
        assertThat(flow.replace(", de]", "]")
                        .replace("version: 9.0.0", "version: " + before.id().version()))
                .isEqualTo(Files.readString(Path.of("questionnaires", name + ".yaml")));
    }

    @Test
    void makesLinesPerLanguageOfTextsThatWereDutchOnly() throws IOException {
        QuestionnaireTexts source = small();
        assertThat(source.texts("de"))
                .extracting(TranslatableText::key)
                .contains(
                        "title",
                        "themes/meedoen/name",
                        "scales/mate/points/1",
                        "question hoe/options/niets",
                        "page begin/title",
                        "question luisteren/text");

        Questionnaire after = read(put(source, translated(XliffWriter.write(source, "de"), words -> words + " (de)")));
        assertThat(after.title().in("de")).isEqualTo("Proef (de)");
        assertThat(after.introduction().in("de")).isEqualTo("Welkom.\n\nDoe mee. (de)");
        assertThat(after.introduction().dutch()).isEqualToIgnoringWhitespace("Welkom. Doe mee.");
        assertThat(after.uncheckedTranslations()).containsExactly("de");
        assertThat(after.findQuestion("hoe")
                        .orElseThrow()
                        .options()
                        .get(1)
                        .label()
                        .in("de"))
                .isEqualTo("Op geen enkele manier (de)");
    }

    @Test
    void bringsOurOwnWordsBackToTheLetter() throws IOException {
        for (String language : List.of("nl-simple", "tr", "ar", "pl", "uk")) {
            MessageTexts source = MessageTexts.in(MESSAGES);
            Map<String, String> files = Translations.put(source, "x.xlf", bytes(XliffWriter.write(source, language)));

            assertThat(files).hasSizeGreaterThanOrEqualTo(6);
            for (Map.Entry<String, String> file : files.entrySet()) {
                String stored = Files.readString(MESSAGES.resolve(file.getKey()));
                assertThat(file.getValue().lines())
                        .containsExactlyInAnyOrderElementsOf(stored.lines().toList());
            }
        }
    }

    @Test
    void namesWhatHasNoTranslationYet() throws IOException {
        Files.writeString(folder.resolve("walk.properties"), "next=Volgende\nsend=Versturen\n");
        Files.writeString(folder.resolve("walk_pl.properties"), "# zo\nnext=Dalej\n");
        Files.writeString(folder.resolve("scans.properties"), "new=Nieuw\n");
        Files.writeString(folder.resolve("scans_en.properties"), "new=New\n");

        assertThat(MessageTexts.in(folder).texts("pl"))
                .containsExactly(
                        new TranslatableText("walk/next", "Volgende", "Dalej"),
                        new TranslatableText("walk/send", "Versturen", ""));
    }

    /** What is between the bars is taken out of the file and the rest put in its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN_KEY | id=\"title\" | id=\"tittel\"",
                "TWICE | id=\"closing\" | id=\"title\"",
                "OTHER_SOURCE | <source>Proef</source> | <source>Een proef</source>",
                "MISSING | >Proef (de)</target> | ></target>",
                "MISSING | >Proef (de)</target> | > \u00A0</target>",
                "MARKUP | >Proef (de)</target> | ><g id=\"1\">Proef</g></target>",
                "MARKUP | >Proef (de)</target> | >&lt;b>Proef&lt;/b></target>",
                "MARKUP | >Proef (de)</target> | >Proef &amp;nbsp; (de)</target>",
                "OTHER_FILE | original=\"proef/1.0.0\" | original=\"proef/0.9.0\"",
                "OTHER_LANGUAGE | target-language=\"de\" | target-language=\"nl\"",
                "OTHER_LANGUAGE | target-language=\"de\" | target-language=\"Duits\"",
                "OTHER_LANGUAGE | source-language=\"nl\" | source-language=\"en\"",
                "NOT_XLIFF | version=\"1.2\" | version=\"2.0\"",
                "NOT_XLIFF | oasis:names:tc:xliff:document:1.2 | oasis:names:tc:xliff:document:2.0",
                "NOT_XLIFF | <body> | <body><file/>",
                "NOT_XML | </body> | </boddy>",
                "NOT_XML | Proef (de) | Proef & (de)",
                "REFUSED_RESULT | >Met een brief (de)< | >Op geen enkele manier (de)<"
            })
    void refusesAFileThatDoesNotFit(Code code, String was, String becomes) throws IOException {
        QuestionnaireTexts source = small();
        String whole = translated(XliffWriter.write(source, "de"), words -> words + " (de)");
        assertThat(whole).contains(was);

        List<TranslationProblem> problems =
                refusal(source, whole.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(becomes)));
        assertThat(problems).extracting(TranslationProblem::code).contains(code);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.remedy()).isNotBlank();
            assertThat(problem.toString())
                    .startsWith("x.xlf:" + problem.line() + ":" + problem.column() + " " + problem.code());
        });
    }

    @Test
    void tellsEverythingThatIsWrongWithTheLineOfEach() throws IOException {
        QuestionnaireTexts source = small();
        String whole = translated(XliffWriter.write(source, "de"), words -> words + " (de)");
        String wrong = whole.replace(">Proef (de)<", "><").replace(">Begin (de)<", "><i>Anfang</i><");

        assertThat(refusal(source, wrong))
                .extracting(TranslationProblem::code)
                .containsExactly(Code.MISSING, Code.MARKUP);
        assertThat(refusal(source, wrong))
                .extracting(TranslationProblem::line)
                .containsExactly(lineOf(whole, "id=\"title\""), lineOf(whole, "id=\"page begin/title\""));
    }

    @Test
    void readsNothingFromElsewhere() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        String doctype = "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String whole = translated(XliffWriter.write(small(), "de"), words -> words);

        for (String wrong : List.of(
                whole.replace("<xliff ", doctype + "<xliff ").replace(">Proef</target>", ">&x;</target>"),
                whole.replace("<xliff ", doctype + "<xliff "),
                whole.replace(">Proef</target>", ">&x;</target>"))) {
            assertThat(refusal(small(), wrong)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isIn(Code.DOCTYPE, Code.NOT_XML);
                assertThat(problem.toString()).doesNotContain("geheim");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<", "<?xml version=\"1.0\"?>", "<html></html>", "{}", "\u0000", "<xliff/>"})
    void refusesWhatIsNoXliff(String content) throws IOException {
        assertThat(refusal(small(), content)).singleElement().satisfies(problem -> assertThat(problem.code())
                .isIn(Code.NOT_XML, Code.NOT_XLIFF));
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        assertThat(refusal(small(), "x".repeat(XliffReader.MAX_BYTES + 1)))
                .extracting(TranslationProblem::code)
                .containsExactly(Code.TOO_LARGE);
    }

    /** A message is a small program: what is between braces must come back. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLACEHOLDER | Nog {steps}.",
                "PLACEHOLDER | {#if steps == 1}Eén.{#else}Nog {steps}.",
                "PLACEHOLDER | {#if steps == 2}Eén.{#else}Nog {steps}.{/if} {minutes}",
                "PLACEHOLDER | {#if steps == 1}Eén.{#else}Nog {steps}.{/if} {minuten}",
                "PLACEHOLDER | {#if steps == 1}Eén.{#else}Nog {steps}.{/if} {minutes} {config:x}",
                "PLACEHOLDER | {#if steps == 1}Eén.{#else}Nog {steps}.{/if} {minutes} {",
                "PLACEHOLDER | {#if steps == 1}Eén.{#else}Nog {steps}.{/if} {minutes} \\",
                "REFUSED_RESULT | {#if steps == 1}Eén.{#else}Nog {steps.of('a', 'b', 'c', 'd')}.{/if} {minutes}"
            })
    void refusesAMessageThatWouldNotWork(Code code, String words) throws IOException {
        Files.writeString(
                folder.resolve("walk.properties"),
                "left={#if steps == 1}Laatste.{#else}Nog {steps.of('stap', 'stappen')}.{/if} {minutes}\n");
        Files.writeString(folder.resolve("walk_tr.properties"), "");
        MessageTexts source = MessageTexts.in(folder);
        String right = "{#if steps == 1}Ostatni.{#else}Jeszcze {steps.of('krok', 'kroki', 'kroków')}.{/if} {minutes}";

        assertThat(Translations.put(source, "x.xlf", bytes(translated(XliffWriter.write(source, "pl"), any -> right))))
                .containsEntry(
                        "walk_pl.properties",
                        "# Geen moedertaalspreker keek deze vertaling na; de pagina's zeggen dat."
                                + " No native reader checked this translation; the pages say so.\nleft=" + right
                                + "\n");
        assertThat(refusal(source, translated(XliffWriter.write(source, "pl"), any -> words)))
                .extracting(TranslationProblem::code)
                .containsExactly(code);
    }

    private static int lineOf(String text, String part) {
        return (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count()
                + 1;
    }

    private static String translated(String xliff, UnaryOperator<String> words) {
        return EMPTY.matcher(xliff)
                .replaceAll(unit -> Matcher.quoteReplacement("<source>" + unit.group(1) + "</source>" + unit.group(2)
                        + "<target>" + words.apply(unit.group(1)) + "</target>"));
    }

    private static List<TranslationProblem> refusal(TranslatedSource source, String xliff) {
        return catchThrowableOfType(
                        TranslationRefusedException.class, () -> Translations.put(source, "x.xlf", bytes(xliff)))
                .problems();
    }

    private static String put(TranslatedSource source, String xliff) {
        return Translations.put(source, "x.xlf", bytes(xliff)).get("9.0.0.yaml");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static QuestionnaireTexts shipped(String name) throws IOException {
        return QuestionnaireTexts.of(
                QuestionnaireFile.of(Path.of("questionnaires", name + ".yaml"), name + ".yaml"), "9.0.0");
    }

    private static QuestionnaireTexts small() {
        return QuestionnaireTexts.of(new QuestionnaireFile("proef.yaml", bytes(SMALL)), "9.0.0");
    }

    private static Questionnaire read(String yaml) {
        return QuestionnaireReader.read("proef.yaml", bytes(yaml)).orThrow();
    }
}
