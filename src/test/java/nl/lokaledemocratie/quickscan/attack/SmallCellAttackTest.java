package nl.lokaledemocratie.quickscan.attack;

import static nl.lokaledemocratie.quickscan.attack.Seen.hidden;
import static nl.lokaledemocratie.quickscan.attack.Seen.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;

import nl.lokaledemocratie.quickscan.attack.Leak.Kind;
import nl.lokaledemocratie.quickscan.attack.Relation.Diff;
import nl.lokaledemocratie.quickscan.attack.Relation.Gap;
import nl.lokaledemocratie.quickscan.attack.Relation.MeanOf;
import nl.lokaledemocratie.quickscan.attack.Relation.Nested;
import nl.lokaledemocratie.quickscan.attack.Relation.Total;
import nl.lokaledemocratie.quickscan.attack.Seen.Reason;
import org.junit.jupiter.api.Test;

/** Tiny reports with a known verdict: every planted leak is found, the safe ones are let through. */
class SmallCellAttackTest {

    private static final Total OVER_TWO = new Total("ALL", List.of("r", "c"));
    private static final Total OVER_THREE = new Total("ALL", List.of("r", "c", "d"));
    private static final MeanOf THEME = MeanOf.cell("T", List.of("i1", "i2", "i3"), List.of());

    @Test
    void findsTheHiddenGroupInATotal() {
        assertThat(kinds(
                        List.of(new Total("ALL", List.of("r", "a", "c"))),
                        published("r", 27, "3.40"),
                        published("a", 60, "3.10"),
                        hidden("c", 6),
                        published("ALL", 91, "3.22").asScore()))
                .contains(Kind.LINEAR);
    }

    @Test
    void findsTheNumberBehindATotalWithoutMean() {
        assertThat(kinds(
                        List.of(OVER_TWO),
                        published("r", 27, "3.40"),
                        hidden("c", 6),
                        hidden("ALL", 99).withN(31)))
                .contains(Kind.HIDDEN_NUMBER);
    }

    @Test
    void acceptsTwoHiddenGroupsInAWideTotal() {
        assertThat(kinds(
                        List.of(OVER_THREE),
                        published("r", 83, "3.40"),
                        hidden("c", 6).withN(3),
                        hidden("d", 6).withN(4),
                        published("ALL", 90, "3.4").asScore()))
                .isEmpty();
    }

    @Test
    void findsTwoHiddenGroupsThatTheTotalPinsAtAnEnd() {
        assertThat(kinds(
                        List.of(OVER_THREE),
                        published("r", 10, "3.000"),
                        hidden("c", 6).withN(4),
                        hidden("d", 6).withN(4),
                        published("ALL", 18, "3.86").asScore()))
                .contains(Kind.INTERVAL);
    }

    @Test
    void findsAHiddenGroupInADifference() {
        assertThat(kinds(List.of(new Diff("r", "c", new Printed("-0.85"))), published("r", 27, "3.40"), hidden("c", 6)))
                .contains(Kind.LINEAR, Kind.INTERVAL);
    }

    @Test
    void findsTheOneHiddenItemOfATheme() {
        assertThat(kinds(
                        List.of(THEME),
                        published("T", 27, "3.40").asScore(),
                        published("i1", 27, "3.10"),
                        published("i2", 27, "3.90"),
                        hidden("i3", 27).withN(27)))
                .contains(Kind.LINEAR, Kind.INTERVAL);
    }

    @Test
    void findsAHiddenPointInACrosshair() {
        assertThat(kinds(
                        List.of(MeanOf.crosshair(new Printed("3.25"), List.of("i1", "i2", "i3"))),
                        published("i1", 27, "3.10"),
                        published("i2", 27, "3.90"),
                        hidden("i3", 4).withN(4)))
                .contains(Kind.LINEAR, Kind.INTERVAL);
    }

    @Test
    void findsAFewPeopleBetweenTwoFilters() {
        assertThat(kinds(
                        List.of(new Nested("all", "noord")),
                        published("all", 41, "3.1"),
                        published("noord", 39, "3.2")))
                .contains(Kind.DIFFERENCING);
    }

    @Test
    void findsTheAnswersBehindAnExtremeMean() {
        assertThat(kinds(List.of(), published("c", 5, "4.8"))).contains(Kind.RECONSTRUCTION);
        assertThat(kinds(List.of(), published("c", 5, "3.4"))).isEmpty();
    }

    @Test
    void findsForbiddenNumbers() {
        assertThat(kinds(List.of(), published("c", 5, "3.40").withSd("0.55")))
                .contains(Kind.RECONSTRUCTION, Kind.FORBIDDEN);
        assertThat(kinds(List.of(), published("c", 7, "3.4").withExtra())).contains(Kind.FORBIDDEN);
        assertThat(kinds(List.of(), published("c", 4, "3.5"))).contains(Kind.FORBIDDEN);
        assertThat(kinds(List.of(), published("r", 19, "5.00").withSd("0.00").ofClosed()))
                .contains(Kind.FORBIDDEN);
    }

    @Test
    void findsAHiddenWishBehindAGap() {
        assertThat(kinds(
                        List.of(new Gap("g1", "n1", "w1")),
                        published("n1", 27, "3.10"),
                        published("g1", 27, "0.90").asGap(),
                        hidden("w1", 27).withN(27)))
                .contains(Kind.LINEAR, Kind.INTERVAL);
    }

    @Test
    void acceptsAHiddenGapWithItsWish() {
        assertThat(kinds(
                        List.of(new Gap("g1", "n1", "w1")),
                        published("n1", 27, "3.10"),
                        hidden("g1", 27).withN(27).asGap().withReason(Reason.COMPLEMENTARY),
                        hidden("w1", 27).withN(27)))
                .isEmpty();
    }

    @Test
    void turnsReversedItems() {
        assertThat(kinds(
                        List.of(MeanOf.cell("T", List.of("i1", "i2", "i3"), List.of("i2", "i3"))),
                        published("T", 27, "3.40").asScore(),
                        published("i1", 27, "3.10"),
                        published("i2", 27, "1.90"),
                        hidden("i3", 27).withN(27)))
                .contains(Kind.LINEAR, Kind.INTERVAL);
    }

    @Test
    void refusesNumbersThatCannotBeTrue() {
        assertThatThrownBy(() -> kinds(
                        List.of(MeanOf.cell("T", List.of("i1", "i2"), List.of())),
                        published("T", 27, "4.90").asScore(),
                        published("i1", 27, "4.90"),
                        published("i2", 27, "1.10")))
                .isInstanceOf(ContradictionException.class);
        assertThatThrownBy(() -> kinds(
                        List.of(MeanOf.cell("T", List.of("i1", "i2"), List.of())),
                        published("T", 27, "4.90").asScore(),
                        published("i1", 27, "1.10"),
                        hidden("i2", 27).withN(27)))
                .isInstanceOf(ContradictionException.class);
    }

    @Test
    void acceptsAThemeHiddenWithItsItem() {
        assertThat(kinds(
                        List.of(THEME),
                        hidden("T", 7).withN(7).asScore().withReason(Reason.COMPLEMENTARY),
                        published("i1", 7, "3.1"),
                        published("i2", 7, "3.9"),
                        hidden("i3", 7).withN(7).withReason(Reason.DISCLOSIVE)))
                .isEmpty();
    }

    @Test
    void findsAnItemThroughTheOverlappingCoreValue() {
        assertThat(kinds(
                        List.of(THEME, MeanOf.cell("V", List.of("i1", "i3"), List.of())),
                        hidden("T", 7).withN(7).asScore().withReason(Reason.COMPLEMENTARY),
                        published("V", 7, "4.1").asScore(),
                        published("i1", 7, "3.1"),
                        published("i2", 7, "3.9"),
                        hidden("i3", 7).withN(7).withReason(Reason.DISCLOSIVE)))
                .contains(Kind.LINEAR, Kind.INTERVAL);
    }

    private static List<Kind> kinds(List<Relation> relations, Seen... cells) {
        return SmallCellAttack.on(new Report(1, 5, 5, 10, Arrays.asList(cells), relations)).stream()
                .map(Leak::kind)
                .toList();
    }
}
