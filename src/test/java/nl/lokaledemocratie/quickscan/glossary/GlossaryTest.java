package nl.lokaledemocratie.quickscan.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GlossaryTest {

    @Test
    void explainsEachWordInOneSentenceOfBothLanguages() {
        assertThat(Glossary.standard().list()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.term().in("nl")).isNotBlank();
            assertThat(entry.meaning().in("nl")).matches("[^.]+\\.");
            assertThat(entry.meaning().in("en"))
                    .matches("[^.]+\\.")
                    .isNotEqualTo(entry.meaning().in("nl"));
        });
    }

    @Test
    void hasEveryWordOnce() {
        assertThat(Glossary.standard().list()).extracting(Glossary.Entry::key).doesNotHaveDuplicates();
    }

    @Test
    void refusesAWordItLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glossary.standard().get("no-such"))
                .withMessageContaining("no-such");
    }
}
