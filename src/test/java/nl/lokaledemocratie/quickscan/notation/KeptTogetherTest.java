package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTogetherTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0592-123 456",
                "06 - 12 34 56 78",
                "(0592) 123456",
                "+31 (0)592 12 34 56",
                "0800-1351",
                "14 0123",
                "2026-2027",
                "01-04-2026",
                "griffie@noord-oost.example",
                "K7QPM-3XW9R"
            })
    void findsWhatIsTypedOverAsAWhole(String whole) {
        String text = "Bel of mail: " + whole + ", voor 5 uur.";

        assertThat(KeptTogether.in(text)).extracting(MatchResult::group).contains(whole);
    }

    @Test
    void findsNothingInOrdinaryWords() {
        assertThat(KeptTogether.in(
                        "In 2026 12 raadsleden uit Noord-Holland, 0 van de 3, om 09.00 uur, het VNG-model en/of zo"))
                .isEmpty();
    }
}
