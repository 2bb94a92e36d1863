package nl.lokaledemocratie.quickscan.questionnaire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class WordingTest {

    private static final LocalizedText STANDARD = LocalizedText.dutch("Het college luistert.");
    private static final LocalizedText PLAIN = LocalizedText.dutch("De burgemeester en de wethouders luisteren.");
    private static final Wording WORDING = new Wording(STANDARD, Map.of("inwoners", PLAIN, "bedrijven", PLAIN));

    @Test
    void isCommonWhereAllReadTheSame() {
        assertThat(WORDING.common(List.of("inwoners", "bedrijven"))).isEqualTo(PLAIN);
        assertThat(WORDING.others(List.of("inwoners", "bedrijven"))).isEmpty();
        assertThat(WORDING.common(List.of("raadsleden"))).isEqualTo(STANDARD);
    }

    @Test
    void isStandardBesideWhatOthersRead() {
        List<String> all = List.of("raadsleden", "inwoners", "bedrijven");
        assertThat(WORDING.common(all)).isEqualTo(STANDARD);
        assertThat(WORDING.others(all)).isEqualTo(Map.of(PLAIN, List.of("inwoners", "bedrijven")));
        assertThat(WORDING.common(List.of())).isEqualTo(STANDARD);
    }
}
