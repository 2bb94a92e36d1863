package nl.lokaledemocratie.quickscan.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.pdf.PdfTables;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.document.pdf.Validation;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.yaml.snakeyaml.Yaml;

class PaperFormTest {

    private static final double SMALL = 8;

    private static final Questionnaire EVERY_KIND = read(UnaryOperator.identity())
            .withOwnQuestions(
                    List.of(new OpenQuestion("eigen-1", Prompt.of(LocalizedText.dutch("Wat mist u in uw wijk?")), 90)));

    @ParameterizedTest
    @MethodSource("flavours")
    void meetsTheStandardsForAccessibleAndLastingFiles(String language, PDFAFlavour flavour) {
        assertThat(Validation.failures(form("inwoners", language), flavour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-simple", "pl", "uk"})
    void printsTheMunicipalQuestionnaireInTheLanguagesOfResidents(String language) throws IOException {
        Questionnaire municipal = QuestionnaireReader.read(
                        "2.2.0.yaml",
                        Files.readAllBytes(Path.of("questionnaires/quickscan-lokale-democratie/2.2.0.yaml")))
                .orThrow();
        assertThat(PaperForm.canPrint(municipal, language)).isTrue();
        byte[] form = form(municipal, "inwoners", language);

        assertThat(Validation.failures(form, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfText.of(form)).doesNotContain("Hoe zou het moeten zijn?", "Zet bij elke rij één kruisje", "{");
    }

    @Test
    void hasEveryFixedTextInEveryLanguageThatItPrints() throws IOException {
        Map<String, Map<String, String>> texts = new Yaml().load(Files.readString(Path.of("reports/paper-form.yaml")));

        assertThat(texts).hasSizeGreaterThan(25).allSatisfy((key, text) -> {
            assertThat(text.keySet()).as(key).containsExactlyInAnyOrder("nl", "nl-simple", "en", "tr", "pl", "uk");
            assertThat(text.values().stream().map(words -> places(words)).distinct())
                    .as(key)
                    .hasSize(1);
        });
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void headsEveryBoxOfATableForAScreenReader() {
        byte[] form = form("inwoners", "nl");

        assertThat(PdfTables.cells(form)).hasSizeGreaterThan(20);
        assertThat(PdfTables.problems(form)).isEmpty();
    }

    private static Stream<Arguments> flavours() {
        return Stream.of("nl", "tr").flatMap(language -> Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .map(flavour -> Arguments.of(language, flavour)));
    }

    @Test
    void asksEverythingWithTheWordsOfTheLanguage() {
        String text = PdfText.of(form("inwoners", "nl"));

        assertThat(text)
                .contains("1. De gemeente luistert.")
                .contains("Bijvoorbeeld: op een avond in de wijk")
                .contains("Hoe zou het moeten zijn?")
                .contains("Alleen invullen als u bij vraag 4 hebt gekozen voor: Ja.")
                .contains("Kies ten hoogste 2 antwoorden.")
                .contains("Anders, namelijk")
                .contains("Schrijf een getal van 1 tot en met 99. (keer)")
                .contains(
                        "Alleen invullen als u bij vraag 1 (Hoe is het nu?) hebt gekozen voor: Helemaal niet of Een klein")
                .contains("Alleen invullen als u bij vraag 3 hebt gekozen voor: 1 of 2 of 3 of Weet ik niet.")
                .contains("9. Wat mist u in uw wijk?")
                .doesNotContain("niet nagekeken");
    }

    /** So that who types the answers finds every column, and every answer as the file wants it. */
    @Test
    void carriesTheColumnsAndKeysOfTheFileOfAnswers() {
        String text = PdfText.of(form("inwoners", "nl")).replaceAll("\\s", "");

        assertThat(AnswerColumns.of(EVERY_KIND).names())
                .filteredOn(name -> !name.matches("respondent_id|group"))
                .allSatisfy(name -> assertThat(text).contains(name));
        EVERY_KIND
                .questions()
                .filter(OptionQuestion.class::isInstance)
                .flatMap(question -> ((OptionQuestion) question).options().stream())
                .forEach(option ->
                        assertThat(text).contains(option.label().dutch().replaceAll("\\s", "") + option.key()));
        assertThat(text).contains("dk");
    }

    /** They are for who types the answers, not for who gives them. */
    @Test
    void printsTheColumnsInSmallLetters() {
        String small = PdfText.small(form("inwoners", "nl"), SMALL);

        assertThat(AnswerColumns.of(EVERY_KIND).names())
                .filteredOn(name -> !name.matches("respondent_id"))
                .allSatisfy(name -> assertThat(small).contains(name));
        assertThat(small).contains("group:inwoners").doesNotContain("Hoeisdatnu", "Kiestenhoogste");
    }

    @Test
    void leavesOutWhatAGroupCanNeverBeAsked() {
        Questionnaire contactOfResidentsOnly = read(
                text -> text.replace("  - choice: contact\n", "  - choice: contact\n        audiences: [inwoners]\n"));

        String text = PdfText.of(form(contactOfResidentsOnly, "raadsleden", "nl"));

        assertThat(text)
                .contains("3. Welk cijfer geeft u?", "4. Wat moet eerst?")
                .doesNotContain("vraag 0", "Hoe had u contact?", "Hoe vaak?");
    }

    @Test
    void saysThatATranslationWasNotChecked() {
        assertThat(PdfText.of(form("inwoners", "tr")))
                .contains("Bu çeviri henüz")
                .contains("Şu anda nasıl?")
                .doesNotContain("Hoe is het nu?");
    }

    @Test
    void knowsWhichLanguagesItCannotPrint() {
        assertThat(PaperForm.canPrint(EVERY_KIND, "tr")).isTrue();
        assertThat(PaperForm.canPrint(
                        EVERY_KIND.withOwnQuestions(List.of(new OpenQuestion(
                                "eigen-1",
                                Prompt.of(
                                        new LocalizedText(java.util.Map.of("nl", "Wat mist u?", "ar", "ماذا ينقصك؟"))),
                                90))),
                        "ar"))
                .isFalse();
    }

    @Test
    void printsADutchQuestionWithASignThatTheTypefaceLacks() {
        assertThat(PaperForm.canPrint(withChoice("Wat vindt u? \uD83D\uDE00", "Mooi \uD83D\uDE00"), "nl"))
                .isTrue();
    }

    @Test
    void doesNotPrintAnswersThatWouldBecomeQuestionMarks() {
        assertThat(PaperForm.canPrint(withChoice("Wat vindt u?", "\uD83D\uDE00"), "nl"))
                .isFalse();
    }

    private static Questionnaire withChoice(String text, String answer) {
        return EVERY_KIND.withOwnQuestions(List.of(new ChoiceQuestion(
                "eigen-1",
                Prompt.of(LocalizedText.dutch(text)),
                List.of(
                        new Option("optie-1", LocalizedText.dutch(answer)),
                        new Option("optie-2", LocalizedText.dutch("Lelijk"))),
                false)));
    }

    private static byte[] form(String audience, String language) {
        return form(EVERY_KIND, audience, language);
    }

    private static byte[] form(Questionnaire questionnaire, String audience, String language) {
        return new PaperForm(
                        questionnaire,
                        "Gemeente Voorbeeldstad",
                        questionnaire.audience(audience),
                        language,
                        "0123456789abcdef",
                        LocalDate.of(2026, 11, 23))
                .render();
    }

    private static Questionnaire read(UnaryOperator<String> change) {
        try (InputStream file = PaperFormTest.class.getResourceAsStream("/every-kind.yaml")) {
            String text = change.apply(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return QuestionnaireReader.read("every-kind.yaml", text.getBytes(StandardCharsets.UTF_8))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
