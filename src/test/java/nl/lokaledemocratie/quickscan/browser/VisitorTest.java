package nl.lokaledemocratie.quickscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That the browser tests can see what they look for. */
class VisitorTest {

    private static final String GOOD =
            "<!DOCTYPE html><html lang='nl'><title>Proef</title><main><h1>Proef</h1><p>Goedemorgen</p></main></html>";

    @Test
    void findsNothingWrongWithAPlainPage() {
        try (Visitor visitor = Visitor.of("http://localhost", Screen.PHONE, Script.ON)) {
            visitor.page().setContent(GOOD);
            assertThat(visitor.accessibilityProblems()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void seesAnImageWithoutTextAndWhatSticksOut() {
        try (Visitor visitor = Visitor.of("http://localhost", Screen.PHONE, Script.ON)) {
            visitor.page().setContent(GOOD.replace("<p>", "<img src='data:,'><p style='width:361px'>"));
            assertThat(visitor.accessibilityProblems())
                    .anySatisfy(problem -> assertThat(problem).startsWith("image-alt"));
            assertThat(visitor.scrollsSideways()).isTrue();
        }
    }

    @Test
    void tellsWhereAProblemIs() {
        try (Visitor visitor = Visitor.of("http://localhost", Screen.PHONE, Script.ON)) {
            visitor.page().setContent(GOOD.replace("<p>", "<img id='plein' src='data:,'><p>"));
            assertThat(visitor.accessibilityProblems()).singleElement().satisfies(problem -> assertThat(problem)
                    .contains(" at #plein <img id=\"plein\""));
        }
    }

    /** Also where axe was before: on the same page after it changed, and on the next one. */
    @Test
    void seesWhatIsWrongNow() {
        try (Visitor visitor = Visitor.of("http://localhost", Screen.PHONE, Script.ON)) {
            visitor.page().setContent(GOOD);
            assertThat(visitor.accessibilityProblems()).isEmpty();
            visitor.page().evaluate("document.querySelector('p').style.color = '#ddd'");
            assertThat(visitor.accessibilityProblems()).singleElement().satisfies(problem -> assertThat(problem)
                    .startsWith("color-contrast"));
            visitor.page().setContent(GOOD.replace("lang='nl'", ""));
            assertThat(visitor.accessibilityProblems())
                    .anySatisfy(problem -> assertThat(problem).startsWith("html-has-lang"));
            visitor.page().setContent(GOOD);
            assertThat(visitor.accessibilityProblems()).isEmpty();
        }
    }

    @Test
    void seesAHeadingAndANumberThatAreSplit() {
        try (Visitor visitor = Visitor.of("http://localhost", Screen.PHONE, Script.ON)) {
            visitor.page()
                    .setContent(
                            GOOD.replace(
                                    "<p>",
                                    "<h2 style='width:3em'>Eerst de kloof</h2><p style='width:9em'>Hier staat +1,3 en 40%</p>"));
            assertThat(visitor.brokenWords()).isEmpty();
            visitor.page()
                    .setContent(GOOD.replace(
                            "<p>",
                            "<h2 style='width:2em;overflow-wrap:anywhere'>Kloof</h2>"
                                    + "<p style='width:1em;word-break:break-all'>+1,3 en "));
            assertThat(visitor.brokenWords()).containsExactly("Kloof", "+1,3");
        }
    }

    @Test
    void runsNoScriptWhenItIsOff() {
        String scripted = GOOD.replace("</main>", "<script>document.title = 'Script'</script></main>");
        try (Visitor with = Visitor.of("http://localhost", Screen.DESKTOP, Script.ON);
                Visitor without = Visitor.of("http://localhost", Screen.DESKTOP, Script.OFF)) {
            with.page().setContent(scripted);
            without.page().setContent(scripted);
            assertThat(with.page().title()).isEqualTo("Script");
            assertThat(without.page().title()).isEqualTo("Proef");
        }
    }
}
