package nl.lokaledemocratie.quickscan.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class EnumerationTest {

    private final Phrases phrases = new Phrases(ReportDefinition.standard());

    @Test
    void namesOneAfterTheOther() {
        assertThat(Enumeration.of(List.of("inwoners", "raadsleden", "ambtenaren"), phrases))
                .isEqualTo("inwoners, raadsleden en ambtenaren");
        assertThat(Enumeration.of(List.of("inwoners", "raadsleden"), phrases)).isEqualTo("inwoners en raadsleden");
    }

    @Test
    void needsNoWordForOneOrNone() {
        assertThat(Enumeration.of(List.of("inwoners"), phrases)).isEqualTo("inwoners");
        assertThat(Enumeration.of(List.of(), phrases)).isEmpty();
    }

    /** Names may hold what means something to a text with places to fill in. */
    @Test
    void takesNamesAsTheyAre() {
        assertThat(Enumeration.of(List.of("a$1", "{first}", "c\\"), phrases)).isEqualTo("a$1, {first} en c\\");
    }
}
