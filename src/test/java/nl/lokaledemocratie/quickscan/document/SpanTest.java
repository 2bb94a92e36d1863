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
        assertThat(Span.parse(Markup.marked("Lees **dit** eerst, op [de site](https://example.org).")))
                .containsExactly(
                        Span.plain("Lees "),
                        new Span("dit", true, Optional.empty()),
                        Span.plain(" eerst, op "),
                        new Span("de site", false, Optional.of("https://example.org")),
                        Span.plain("."));
    }

    @Test
    void makesNoEmptySpans() {
        assertThat(Span.parse(Markup.marked("**een****twee**")))
                .extracting(Span::text)
                .containsExactly("een", "twee");
        assertThat(Span.parse(Markup.marked(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 * 3 ** 4", "**open", "[alleen]", "[tekst] (adres)", "****", "[]()"})
    void leavesWhatIsNoMarkupAsItIs(String text) {
        assertThat(Span.parse(Markup.marked(text))).isEqualTo(List.of(Span.plain(text)));
    }

    @Test
    void readsNoMarkupInWordsThatWereFilledIn() {
        String typed = "**vet** [a](http://x)";
        assertThat(Span.parse(Markup.marked("Dit is **zo**: ") + typed))
                .containsExactly(
                        Span.plain("Dit is "), new Span("zo", true, Optional.empty()), Span.plain(": " + typed));
        assertThat(Span.parse(Markup.strong(typed))).containsExactly(new Span(typed, true, Optional.empty()));
        assertThat(Markup.plain(Markup.marked("**Lees** [dit](https://example.org)")))
                .isEqualTo("Lees dit");
    }
}
