package nl.lokaledemocratie.quickscan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.study.response.Response;
import org.junit.jupiter.api.Test;

/** Rows are known again when they mean the same, however they were typed. */
class PaperKeyTest {

    private static final UUID SCAN = UUID.randomUUID();
    private static final AnswerSheet SHEET = sheet("website other", "wonen groen", "Café op de markt", "Een plein");

    private final PaperKey key = new PaperKey(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void knowsChoicesInAnotherOrder() {
        assertSame(sheet("other website", "wonen groen", "Café op de markt", "Een plein"));
    }

    @Test
    void knowsWordsWithOtherAccentsAndBlanks() {
        assertSame(sheet("website other", "wonen groen", "Cafe\u0301 op  de\u00a0markt", " Een\n plein"));
    }

    @Test
    void tellsWhatMeansSomethingElseApart() {
        for (AnswerSheet other : List.of(
                sheet("website other", "groen wonen", "Café op de markt", "Een plein"),
                sheet("website balie", "wonen groen", "Café op de markt", "Een plein"),
                sheet("website other", "wonen groen", "Cafe op de markt", "Een plein"),
                sheet("website other", "wonen groen", "Café op demarkt", "Een plein"))) {
            assertThat(row(other)).isNotEqualTo(row(SHEET));
            assertThat(file(other)).isNotEqualTo(file(SHEET));
        }
    }

    private void assertSame(AnswerSheet other) {
        assertThat(row(other)).isEqualTo(row(SHEET));
        assertThat(file(other)).isEqualTo(file(SHEET));
    }

    private String row(AnswerSheet sheet) {
        return key.hash(SCAN, EveryKind.withOwn(), sheet);
    }

    private byte[] file(AnswerSheet sheet) {
        return key.hash(SCAN, EveryKind.withOwn(), List.of(new Response("1", sheet)));
    }

    private static AnswerSheet sheet(String channels, String first, String text, String own) {
        AnswerSheet full = EveryKind.fullest("inwoners");
        return new AnswerSheet(
                full.audience(),
                full.ratings(),
                Map.of("contact", "ja", "kanalen", channels, "eerst", first),
                Map.of("uitleg", text),
                Map.of("eigen-4", own));
    }
}
