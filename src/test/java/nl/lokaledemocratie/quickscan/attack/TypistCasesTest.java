package nl.lokaledemocratie.quickscan.attack;

import static nl.lokaledemocratie.quickscan.attack.Seen.hidden;
import static nl.lokaledemocratie.quickscan.attack.Seen.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;

import nl.lokaledemocratie.quickscan.attack.Leak.Kind;
import nl.lokaledemocratie.quickscan.attack.Relation.Diff;
import nl.lokaledemocratie.quickscan.attack.Relation.MeanOf;
import nl.lokaledemocratie.quickscan.attack.Relation.Total;
import nl.lokaledemocratie.quickscan.attack.Seen.Reason;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Tiny reports with a known verdict for who typed the paper: what is left to him when he takes his sheets away. */
class TypistCasesTest {

    /** What a printed mean becomes. */
    private static Seen left(String id, int n, String mean, int typed, int sum) {
        return published(id, n - typed, new Printed(mean).without(n, typed, new BigFraction(sum)));
    }

    @Test
    void findsTheOneWhoAnsweredOnlineBesideMoreSheetsThanPeople() {
        assertThat(kinds(
                        List.of(),
                        left("college", 10, "3.40", 9, 31).withExtra().ofClosed()))
                .contains(Kind.FORBIDDEN, Kind.RECONSTRUCTION);
        assertThat(kinds(List.of(), hidden("college", 1).withReason(Reason.PRIMARY)))
                .isEmpty();
    }

    @Test
    void findsTheOneWhoAnsweredOnlineBesideFourOnPaper() {
        assertThat(kinds(List.of(), left("college", 5, "3.4", 4, 13).ofClosed()))
                .contains(Kind.FORBIDDEN, Kind.RECONSTRUCTION);
        assertThat(kinds(List.of(), hidden("college", 1).withReason(Reason.PRIMARY)))
                .isEmpty();
    }

    @Test
    void learnsNothingWhereAllIsOnPaper() {
        assertThat(kinds(List.of())).isEmpty();
        assertThatThrownBy(() -> left("college", 12, "3.42", 12, 41)).isInstanceOf(ContradictionException.class);
    }

    @Test
    void learnsFromASpreadWhatNumberAndMeanDoNotTell() {
        assertThat(kinds(List.of(), left("ambtenaren", 40, "3.3", 34, 111))).isEmpty();
        assertThat(kinds(List.of(), left("ambtenaren", 40, "3.28", 34, 111).withExtra()))
                .contains(Kind.FORBIDDEN);
    }

    @Test
    void findsFiveOnlineWhoAllChoseTheHighest() {
        assertThat(kinds(List.of(), left("college", 8, "4.5", 3, 11))).contains(Kind.RECONSTRUCTION);
    }

    @Test
    void findsThatAllOfAClosedGroupWhoAnsweredOnlineSaidTheSame() {
        Seen unanimous = left("raad", 24, "3.50", 12, 36).withExtra().withSd("0.00");

        assertThat(kinds(List.of(), unanimous.ofClosed())).contains(Kind.FORBIDDEN);
        assertThat(kinds(List.of(), unanimous)).isEmpty();
    }

    @Test
    void findsTheHiddenCollegeInATotal() {
        assertThat(kinds(
                        List.of(new Total("ALL", List.of("r", "a", "c"))),
                        left("r", 27, "3.40", 7, 24),
                        left("a", 60, "3.10", 20, 61),
                        hidden("c", 1).withReason(Reason.PRIMARY),
                        left("ALL", 92, "3.20", 31, 98).asScore()))
                .contains(Kind.LINEAR);
    }

    /** What is printed with a hidden cell in it leaks to every reader, and so to him. */
    @Test
    void findsDifferencesAndCrosshairsWithAHiddenCell() {
        assertThat(kinds(
                        List.of(new Diff("r", "c", new Printed("-0.20"))),
                        published("r", 27, "3.40"),
                        hidden("c", 5).withReason(Reason.KNOWN_ANSWERS)))
                .contains(Kind.INTERVAL);
        assertThat(kinds(
                        List.of(MeanOf.crosshair(new Printed("3.50"), List.of("i1", "i2", "i3"))),
                        published("i1", 27, "3.10"),
                        published("i2", 27, "3.90"),
                        hidden("i3", 27).withReason(Reason.KNOWN_ANSWERS)))
                .contains(Kind.INTERVAL);
        assertThat(kinds(
                        List.of(new Diff("est", "inw", new Printed("0.90"))),
                        published("inw", 80, "3.10"),
                        hidden("est", 6)))
                .contains(Kind.LINEAR, Kind.INTERVAL);
    }

    /** Everybody online answered all: then the theme is the mean of its items for him, though not for readers. */
    @Test
    void findsAnItemWhereAThemeIsCompleteOnlineOnly() {
        Seen theme = left("T", 27, "3.40", 12, 41).asScore();
        Seen item = hidden("i3", 15).withN(15).withReason(Reason.DISCLOSIVE);

        assertThat(kinds(
                        List.of(MeanOf.cell("T", List.of("i1", "i2", "i3"), List.of())),
                        theme,
                        left("i1", 26, "3.10", 11, 36),
                        left("i2", 25, "3.90", 10, 39),
                        item))
                .contains(Kind.LINEAR, Kind.INTERVAL);
        assertThat(kinds(List.of(), theme, item.withReason(Reason.COMPLEMENTARY)))
                .isEmpty();
    }

    @Test
    void refusesMorePaperThanAnswers() {
        assertThatThrownBy(() -> left("c", 5, "3.4", 6, 19)).isInstanceOf(ContradictionException.class);
    }

    private static List<Kind> kinds(List<Relation> relations, Seen... cells) {
        return SmallCellAttack.on(new Report(1, 5, 5, 10, Arrays.asList(cells), relations)).stream()
                .map(Leak::kind)
                .toList();
    }
}
