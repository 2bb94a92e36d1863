package nl.lokaledemocratie.quickscan.form;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void beginsAnewAfterAnEmptyLine() {
        assertThat(Paragraphs.of(LocalizedText.dutch("\nEen,\nen verder.\n\nTwee.\n \t\n\nDrie.\n"), "nl"))
                .containsExactly("Een,\nen verder.", "Twee.", "Drie.");
    }

    @Test
    void keepsATextOfOneParagraph() {
        assertThat(Paragraphs.of(LocalizedText.dutch("Welkom."), "nl")).containsExactly("Welkom.");
    }
}
