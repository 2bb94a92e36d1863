package nl.lokaledemocratie.quickscan.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the statements of a questionnaire ask together, from what each asks. */
class AskingTest {

    private static final String THEMES =
            """
            themes:
              praten: { name: Praten, explanation: Wie mee praat. }
            scales:
              mate:
                points: { 1: niet, 2: wel }
                dont_know: Weet ik niet
            pages:
              - page: een
                title: Een
                questions:
                  - { statement: eerste, text: De eerste zin., theme: praten, asks: [%s] }
                  - { statement: tweede, text: De tweede zin., theme: praten, asks: [%s] }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    now, wish | now       | PAIRS
                    now       | now, wish | PAIRS
                    now       | now       | ONLY_NOW
                    wish      | wish      | ONLY_WISH
                    now       | wish      | APART
                    wish      | now       | APART
                    """)
    void followsFromWhatEachStatementAsks(String first, String second, Asking expected) {
        Questionnaire questionnaire = PlainQuestionnaire.read(PlainQuestionnaire.text(THEMES.formatted(first, second)));
        assertThat(Asking.of(questionnaire)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PAIRS, true, true, true, 3, pairs",
        "ONLY_NOW, true, false, false, 1, only-now",
        "ONLY_WISH, false, true, false, 1, only-wish",
        "APART, true, true, false, 2, apart"
    })
    void hasNumbersOfWhatIsAskedOnly(Asking asking, boolean now, boolean wish, boolean gap, int columns, String key) {
        assertThat(asking.isNow()).isEqualTo(now);
        assertThat(asking.isWish()).isEqualTo(wish);
        assertThat(asking.isGap()).isEqualTo(gap);
        assertThat(asking.getColumns()).isEqualTo(columns);
        assertThat(asking.key()).isEqualTo(key);
    }

    @Test
    void namesAnOrganisationSoThatItIsNoOther() {
        assertThat(OrganisationKind.MUNICIPALITY.fullName("Utrecht")).isEqualTo("Utrecht");
        assertThat(OrganisationKind.PROVINCE.fullName("Utrecht")).isEqualTo("provincie Utrecht");
        assertThat(OrganisationKind.WATER_BOARD.fullName("Waterschap Limburg")).isEqualTo("Waterschap Limburg");
        assertThat(OrganisationKind.WATER_BOARD.fullName("Rivierenland")).isEqualTo("waterschap Rivierenland");
    }
}
