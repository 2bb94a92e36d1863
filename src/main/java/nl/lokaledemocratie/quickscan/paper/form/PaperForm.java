package nl.lokaledemocratie.quickscan.paper.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.document.pdf.TaggedPdf;
import nl.lokaledemocratie.quickscan.document.seal.Digest;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * What is asked of one audience in one language, on paper.
 *
 * @param questionnaire with the own questions of the organisation, if it has any
 * @param organisation  name of the organisation that asks
 * @param contentHash   of the questionnaire's version, hexadecimal, for the file's identity
 * @param date          printed as day of creation in the file's properties
 */
public record PaperForm(
        Questionnaire questionnaire,
        String organisation,
        Audience audience,
        String language,
        String contentHash,
        LocalDate date) {

    /** Whether the typeface of the paper has all letters that a language of the questionnaire needs, from left to right. */
    public static boolean canPrint(Questionnaire questionnaire, String language) {
        return questionnaire
                .questions()
                .flatMap(PaperForm::words)
                .map(text -> text.in(language))
                .allMatch(Lettering::keepsWords);
    }

    /** What nobody could answer a question without. */
    private static Stream<LocalizedText> words(Question question) {
        return Stream.concat(
                Stream.of(question.wording().standard()),
                question.options().stream().map(Option::label));
    }

    /** Renders the form as a tagged PDF (PDF/UA-1, PDF/A-2a). Needs no database and may run in any thread. */
    public byte[] render() {
        return TaggedPdf.write(new FormComposer(this).compose());
    }

    /** Whose answers others estimate, within a sentence; empty where there is no such group. */
    String estimated() {
        return questionnaire.estimated().map(Audience::inText).map(this::in).orElse("");
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    /** The same questionnaire, audience and language give the same identity. */
    String identity() {
        String parts = contentHash + audience.key() + language + organisation;
        return Digest.of(parts.getBytes(StandardCharsets.UTF_8));
    }
}
