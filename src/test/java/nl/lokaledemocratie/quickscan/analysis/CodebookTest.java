package nl.lokaledemocratie.quickscan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD.md 1 and 2: scales with what follows from them, groups with their size, and the items in their order. */
class CodebookTest {

    private static final Range FIVE = new Range(1, 5);
    private static final Codebook CODEBOOK = new Codebook(List.of(
            item("b", "T2", List.of("K2", "K1"), true, true),
            item("a", "T1", List.of("K1"), true, false),
            item("c", "T2", List.of(), false, true)));

    /** sesoi = (max − min)/8, for a trend half of it; share_low is ≤ min + 1, for at most three points the end alone. */
    @ParameterizedTest
    @CsvSource({
        "1, 5, 5, 3, 2, 4, 0.5, 0.25",
        "0, 10, 11, 5, 1, 9, 1.25, 0.625",
        "1, 3, 3, 2, 1, 3, 0.25, 0.125",
        "1, 4, 4, 2.5, 2, 3, 0.375, 0.1875",
        "0, 1, 2, 0.5, 0, 1, 0.125, 0.0625",
        "-2, 2, 5, 0, -1, 1, 0.5, 0.25"
    })
    void derivesEverythingFromTheEndsOfAScale(
            int min, int max, int points, double mid, int low, int high, double effect, double change) {
        Range scale = new Range(min, max);

        assertThat(scale.points()).isEqualTo(points);
        assertThat(scale.mid()).isEqualTo(mid);
        assertThat(scale.highestLow()).isEqualTo(low);
        assertThat(scale.lowestHigh()).isEqualTo(high);
        assertThat(scale.width()).isEqualTo(max - min);
        assertThat(scale.smallestEffect()).isEqualTo(effect);
        assertThat(scale.smallestChange()).isEqualTo(change);
        assertThat(scale.lowest(Aspect.NOW)).isEqualTo(min);
        assertThat(scale.highest(Aspect.WISH)).isEqualTo(max);
        assertThat(scale.lowest(Aspect.GAP)).isEqualTo(min - max);
        assertThat(scale.highest(Aspect.GAP)).isEqualTo(max - min);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 1", "0, 11"})
    void refusesAScaleOfOnePointOrMoreThanEleven(int min, int max) {
        assertThat(Range.isScale(min, max)).isFalse();
        assertThatThrownBy(() -> new Range(min, max))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not from " + min + " to " + max);
    }

    /** N matters for a closed group of known size that is not exceeded. */
    @Test
    void knowsWhenTheSizeOfAGroupMatters() {
        Population council = new Population("raadsleden", OptionalInt.of(23), true);

        assertThat(council.finiteFor(22)).hasValue(23);
        assertThat(council.finiteFor(23)).hasValue(23);
        assertThat(council.finiteFor(24)).isEmpty();
        assertThat(council.isExceededBy(23)).isFalse();
        assertThat(council.isExceededBy(24)).isTrue();
        assertThat(new Population("inwoners", OptionalInt.of(23), false).finiteFor(5))
                .isEmpty();
        assertThat(new Population("raadsleden", OptionalInt.empty(), true).finiteFor(5))
                .isEmpty();
        assertThat(new Population("raadsleden", OptionalInt.empty(), true).isExceededBy(5))
                .isFalse();
        assertThatThrownBy(() -> new Population("raadsleden", OptionalInt.of(0), true))
                .hasMessage("Group raadsleden has 0 people");
    }

    /** Half of the items, and one at least: 1 of 1 and 2, 2 of 3 and 4. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "0, 1, false",
        "1, 1, true",
        "1, 2, true",
        "1, 3, false",
        "2, 3, true",
        "2, 4, true",
        "2, 5, false"
    })
    void asksForHalfOfTheItems(int answered, int items, boolean enough) {
        assertThat(AnalysisSettings.STANDARD.isEnough(answered, items)).isEqualTo(enough);
    }

    /** The order of first appearance, from top to bottom and left to right. */
    @Test
    void keepsKeysInTheOrderOfFirstAppearance() {
        assertThat(CODEBOOK.keys(Level.ITEM)).containsExactly("b", "a", "c");
        assertThat(CODEBOOK.keys(Level.THEME)).containsExactly("T2", "T1");
        assertThat(CODEBOOK.keys(Level.VALUE)).containsExactly("K2", "K1");
        assertThat(keys(Level.THEME, Aspect.NOW)).containsExactly("T2", "T1");
        assertThat(keys(Level.THEME, Aspect.WISH)).containsExactly("T2");
        assertThat(keys(Level.ITEM, Aspect.GAP)).containsExactly("b");
        assertThat(keys(Level.VALUE, Aspect.GAP)).containsExactly("K2", "K1");
    }

    @Test
    void knowsTheMembersOfAThemeAndACoreValue() {
        assertThat(CODEBOOK.members(new Cell(Level.THEME, "inwoners", "T2", Aspect.WISH)))
                .extracting(Codebook.Item::key)
                .containsExactly("b", "c");
        assertThat(CODEBOOK.members(new Cell(Level.THEME, "inwoners", "T2", Aspect.NOW)))
                .extracting(Codebook.Item::key)
                .containsExactly("b");
        assertThat(CODEBOOK.members(new Cell(Level.VALUE, "inwoners", "K1", Aspect.NOW)))
                .extracting(Codebook.Item::key)
                .containsExactly("b", "a");
        assertThat(CODEBOOK.members(new Cell(Level.ITEM, "inwoners", "c", Aspect.NOW)))
                .isEmpty();
        assertThat(CODEBOOK.item("c").theme()).isEqualTo("T2");
        assertThat(CODEBOOK.scale(Level.VALUE, "K1")).isEqualTo(FIVE);
        assertThatThrownBy(() -> CODEBOOK.item("x")).hasMessageEndingWith("no item x");
        assertThatThrownBy(() -> CODEBOOK.scale(Level.THEME, "x")).hasMessageContaining("THEME x");
    }

    /** Now before wish, item by item. */
    @Test
    void laysRatingsOutInOrder() {
        assertThat(CODEBOOK.layout().slots())
                .extracting(slot -> slot.item() + " " + slot.aspect())
                .containsExactly("b NOW", "b WISH", "a NOW", "c WISH");
    }

    @Test
    void refusesItemsThatStandTwiceOrMixScales() {
        Codebook.Item other = new Codebook.Item("d", "T1", List.of(), true, true, false, new Range(0, 10));
        Codebook.Item sameValue = new Codebook.Item("d", "T9", List.of("K1"), true, true, false, new Range(0, 10));

        assertThatThrownBy(() -> with(item("a", "T1", List.of(), true, true)))
                .hasMessage("An item stands twice in the codebook");
        assertThatThrownBy(() -> with(other)).hasMessage("The theme T1 mixes scales, see item d");
        assertThatThrownBy(() -> with(sameValue)).hasMessage("The value K1 mixes scales, see item d");
        assertThat(new Codebook(many(Codebook.MOST_ITEMS)).items()).hasSize(2000);
        assertThatThrownBy(() -> new Codebook(many(Codebook.MOST_ITEMS + 1)))
                .hasMessage("A codebook holds at most 2000 items");
    }

    /** The statements of a questionnaire as they are asked; marks and other questions are no items. */
    @Test
    void isMadeOfTheStatementsOfAQuestionnaire() {
        Codebook codebook = Codebook.of(EveryKind.questionnaire());

        assertThat(codebook.keys(Level.ITEM))
                .containsExactlyElementsOf(EveryKind.questionnaire().statements().stream()
                        .map(Statement::key)
                        .toList());
        for (Statement statement : EveryKind.questionnaire().statements()) {
            Codebook.Item item = codebook.item(statement.key());
            assertThat(item.theme()).isEqualTo(statement.theme());
            assertThat(item.values()).isEqualTo(statement.coreValues());
            assertThat(item.reverse()).isEqualTo(statement.reverse());
            assertThat(item.hasNow()).isEqualTo(statement.asks(Aspect.NOW));
            assertThat(item.hasWish()).isEqualTo(statement.asks(Aspect.WISH));
            assertThat(item.has(Aspect.GAP)).isEqualTo(statement.isPair());
            assertThat(item.scale()).isEqualTo(new Range(statement.min(), statement.max()));
        }
    }

    /** The keys of a level that have an aspect. */
    private static List<String> keys(Level level, Aspect aspect) {
        return CODEBOOK.cells(level, "inwoners", List.of(aspect)).map(Cell::key).toList();
    }

    private static Codebook with(Codebook.Item more) {
        return new Codebook(java.util.stream.Stream.concat(CODEBOOK.items().stream(), java.util.stream.Stream.of(more))
                .toList());
    }

    private static List<Codebook.Item> many(int items) {
        return IntStream.range(0, items)
                .mapToObj(i -> item("i" + i, "T", List.of(), true, true))
                .toList();
    }

    private static Codebook.Item item(String key, String theme, List<String> values, boolean now, boolean wish) {
        return new Codebook.Item(key, theme, values, now, wish, false, FIVE);
    }
}
