package nl.lokaledemocratie.quickscan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.study.response.Response;
import nl.lokaledemocratie.quickscan.testing.Columns;
import org.junit.jupiter.api.Test;

/** Rows are known again when they mean the same, however they were typed. */
class PaperKeyTest {

    private static final UUID SCAN = UUID.randomUUID();
    private static final AnswerSheet SHEET = sheet("website other", "wonen groen", "Café op de markt", "Een plein");

    private final PaperKey key = new PaperKey(new byte[32]);

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

    /** Rows that were taken in before this version are known under these hashes. */
    @Test
    void keepsTheHashesOfEarlierVersions() {
        assertThat(key.hash(new UUID(1, 2), EveryKind.withOwn(), EveryKind.fullest("inwoners")))
                .isEqualTo("d8c662457ff06e445beb2aaa4c2b8faf1b1a36b6819456061d8d8281595ba363");
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
        return Columns.sheet(
                EveryKind.withOwn(),
                full.audience(),
                full.ratings(),
                Map.of("contact", "ja", "kanalen", channels, "eerst", first),
                Map.of("uitleg", text),
                Map.of("eigen-4", own));
    }
}
