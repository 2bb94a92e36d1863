package nl.lokaledemocratie.quickscan.comparison;

import static nl.lokaledemocratie.quickscan.comparison.PublishedResults.fullGap;
import static nl.lokaledemocratie.quickscan.comparison.PublishedResults.gap;
import static nl.lokaledemocratie.quickscan.comparison.PublishedResults.meanOnlyGap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail.Sides;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import org.junit.jupiter.api.Test;

class GapTableTest {

    private static final String GROUP = "raadsleden";
    private static final List<Theme> THEMES = List.of(theme("samenspel"), theme("dialoog"));

    @Test
    void showsTheGapOfAFullCellWithItsPairs() {
        PublishedResult result = PublishedResults.of(GROUP, 23, fullGap(GROUP, "samenspel", 19, 1.04));

        GapTable table = table(Order.NAME, scan("Alfen", 100, "Utrecht", result));

        assertThat(table.rows().get(0).respondents()).isEqualTo(23);
        assertThat(table.rows().get(0).cells())
                .containsExactly(new GapCell.Shown(19, 1.04, Optional.of(new Sides(2.5, 3.5))), new GapCell.NoData());
    }

    @Test
    void tellsTooFewToCompareFromHidden() {
        PublishedResult result = PublishedResults.of(
                GROUP, 7, meanOnlyGap(GROUP, "samenspel", 7, 1.0), gap(GROUP, "dialoog", Visibility.HIDDEN));

        assertThat(table(Order.NAME, scan("Alfen", 100, "Utrecht", result))
                        .rows()
                        .get(0)
                        .cells())
                .containsExactly(new GapCell.TooFew(), new GapCell.Hidden());
    }

    @Test
    void tellsNoAnswersFromHidden() {
        PublishedResult result = PublishedResults.of(GROUP, 0, gap(GROUP, "samenspel", Visibility.NO_DATA));

        assertThat(table(Order.NAME, scan("Alfen", 100, "Utrecht", result))
                        .rows()
                        .get(0)
                        .cells())
                .containsExactly(new GapCell.NoData(), new GapCell.NoData());
    }

    @Test
    void keepsTheOtherGroupsOut() {
        PublishedResult result = PublishedResults.of("inwoners", 400, fullGap("inwoners", "samenspel", 300, 0.8));

        GapTable table = table(Order.NAME, scan("Alfen", 100, "Utrecht", result));

        assertThat(table.rows().get(0).respondents()).isZero();
        assertThat(table.rows().get(0).cells()).containsOnly(new GapCell.NoData());
    }

    @Test
    void sortsByNameTheDutchWay() {
        assertThat(names(table(Order.NAME, scan("Zutfen", 3), scan("Élst", 2), scan("Fijnaart", 1), scan("alfen", 9))))
                .containsExactly("alfen", "Élst", "Fijnaart", "Zutfen");
    }

    @Test
    void sortsBySizeWithUnknownLast() {
        assertThat(names(table(Order.SIZE, scan("Klein", 10), scan("Onbekend", 0), scan("Groot", 900))))
                .containsExactly("Groot", "Klein", "Onbekend");
    }

    @Test
    void sortsByProvinceAndThenByName() {
        PublishedResult empty = PublishedResults.of(GROUP, 0);
        assertThat(names(table(
                        Order.PROVINCE,
                        scan("Zeist", 1, "Utrecht", empty),
                        scan("Waterschap", 1, null, empty),
                        scan("Baarn", 2, "Utrecht", empty),
                        scan("Almere", 3, "Flevoland", empty))))
                .containsExactly("Almere", "Baarn", "Zeist", "Waterschap");
    }

    @Test
    void takesOnlyTheLatestScanOfAnOrganisation() {
        ComparedScan latest = scan("Alfen", 100);
        ComparedScan earlier = new ComparedScan(
                UUID.randomUUID(),
                latest.organisation(),
                "Alfen",
                "Eerdere scan",
                latest.province(),
                latest.inhabitants(),
                latest.closedOn().minusYears(2),
                true,
                latest.result());

        assertThat(table(Order.NAME, latest, earlier).rows())
                .extracting(GapTable.Row::scan)
                .containsExactly(latest);
    }

    @Test
    void keepsTheScanWithResultsWhenALaterOneHasNone() {
        ComparedScan answered =
                scan("Alfen", 100, "Utrecht", PublishedResults.of(GROUP, 19, fullGap(GROUP, "samenspel", 19, 1.0)));
        ComparedScan later = new ComparedScan(
                UUID.randomUUID(),
                answered.organisation(),
                "Alfen",
                "Latere scan",
                answered.province(),
                answered.inhabitants(),
                answered.closedOn().plusYears(1),
                false,
                PublishedResults.of(GROUP, 0, gap(GROUP, "samenspel", Visibility.NO_DATA)));

        assertThat(table(Order.NAME, answered, later).rows())
                .extracting(GapTable.Row::scan)
                .containsExactly(answered);
    }

    private static GapTable table(Order order, ComparedScan... scans) {
        return GapTable.of(List.of(scans), GROUP, THEMES, order);
    }

    private static List<String> names(GapTable table) {
        return table.rows().stream().map(row -> row.scan().name()).toList();
    }

    private static ComparedScan scan(String name, int inhabitants) {
        return scan(name, inhabitants, "Utrecht", PublishedResults.of(GROUP, 0));
    }

    private static ComparedScan scan(String name, int inhabitants, String province, PublishedResult result) {
        return new ComparedScan(
                UUID.randomUUID(),
                "code-" + name,
                name,
                "Scan van " + name,
                Optional.ofNullable(province),
                inhabitants == 0 ? OptionalInt.empty() : OptionalInt.of(inhabitants),
                LocalDate.of(2026, 3, 1),
                false,
                result);
    }

    private static Theme theme(String key) {
        return new Theme(key, LocalizedText.dutch(key), LocalizedText.dutch(key));
    }
}
