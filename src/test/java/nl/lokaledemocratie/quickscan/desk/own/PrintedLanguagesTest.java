package nl.lokaledemocratie.quickscan.desk.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.ws.rs.core.MultivaluedHashMap;

import nl.lokaledemocratie.quickscan.desk.own.OwnQuestionForm.FormProblem;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import org.junit.jupiter.api.Test;

/** Translations are for respondents and may be in any script; reports print Dutch and English, which must be printable. */
class PrintedLanguagesTest {

    private static final String ARABIC = "\u0645\u0627 \u0647\u0648";

    @Test
    void letsTranslationsBeInAnyScript() {
        assertThat(read("tekst-ar", ARABIC).problems()).isEmpty();
    }

    @Test
    void refusesWhatTheEnglishReportCannotPrint() {
        assertThat(read("tekst-en", ARABIC).problems())
                .containsExactly(new FormProblem("tekst-en", FormProblem.Code.SIGNS, "\u0645 \u0627 \u0647 \u0648"));
        assertThat(read("opties-nl", "Ja\nNee " + ARABIC).problems())
                .extracting(FormProblem::field)
                .containsExactly("opties-nl");
    }

    private static OwnQuestionForm read(String field, String text) {
        MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("tekst-nl", "Welk antwoord geeft u?");
        sent.putSingle("opties-nl", "Ja\nNee");
        sent.putSingle(field, text);
        return OwnQuestionForm.read(QuestionKind.CHOICE, List.of("nl", "en", "ar"), sent);
    }
}
