package nl.lokaledemocratie.quickscan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @Test
    void readsStrongWordsAndLinksInOrder() {
        assertThat(Span.parse("Lees **dit** eerst, op [de site](https://example.org)."))
                .containsExactly(
                        Span.plain("Lees "),
                        new Span("dit", true, Optional.empty()),
                        Span.plain(" eerst, op "),
                        new Span("de site", false, Optional.of("https://example.org")),
                        Span.plain("."));
    }

    @Test
    void makesNoEmptySpans() {
        assertThat(Span.parse("**een****twee**")).extracting(Span::text).containsExactly("een", "twee");
        assertThat(Span.parse("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 * 3 ** 4", "**open", "[alleen]", "[tekst] (adres)", "****", "[]()"})
    void leavesWhatIsNoMarkupAsItIs(String text) {
        assertThat(Span.parse(text)).isEqualTo(List.of(Span.plain(text)));
    }
}
