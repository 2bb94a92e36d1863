package nl.lokaledemocratie.quickscan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell.Shown;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Row;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ComparedTableTest {

    private static final ComparedView VIEW = new ComparedView("raadsleden", Level.THEME, Aspect.GAP);
    private static final List<Topic> TOPICS = List.of(topic("samenspel"), topic("dialoog"));
    private static final Shown SHOWN = new Shown(19, 1.04, OptionalDouble.of(1));

    @Test
    void showsACellPerTopicAndNoScoreWhereThereIsNone() {
        Row row = table(Order.NAME, scan("Alfen", 100, "Utrecht", Map.of("samenspel", SHOWN)))
                .rows()
                .get(0);

        assertThat(row.cells()).containsExactly(SHOWN, new ComparedCell.NoData());
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
        assertThat(names(table(
                        Order.PROVINCE,
                        scan("Zeist", 1, "Utrecht", Map.of()),
                        scan("Waterschap", 1, null, Map.of()),
                        scan("Baarn", 2, "Utrecht", Map.of()),
                        scan("Almere", 3, "Flevoland", Map.of()))))
                .containsExactly("Almere", "Baarn", "Zeist", "Waterschap");
    }

    @Test
    void takesOnlyTheLatestScanOfAnOrganisation() {
        ComparedScan latest = scan("Alfen", 100);

        assertThat(table(Order.NAME, latest, years(latest, -2, true)).rows())
                .extracting(Row::scan)
                .containsExactly(latest);
    }

    @Test
    void keepsTheScanWithResultsWhenALaterOneHasNone() {
        ComparedScan answered = scan("Alfen", 100);

        assertThat(table(Order.NAME, answered, years(answered, 1, false)).rows())
                .extracting(Row::scan)
                .containsExactly(answered);
    }

    private static ComparedScan years(ComparedScan scan, int later, boolean results) {
        return new ComparedScan(
                UUID.randomUUID(),
                scan.organisation(),
                scan.name(),
                "Een andere scan",
                scan.province(),
                scan.inhabitants(),
                scan.closedOn().plusYears(later),
                true,
                results,
                19,
                scan.cells());
    }

    private static ComparedTable table(Order order, ComparedScan... scans) {
        return ComparedTable.of(VIEW, List.of(scans), TOPICS, order);
    }

    private static List<String> names(ComparedTable table) {
        return table.rows().stream().map(row -> row.scan().name()).toList();
    }

    private static ComparedScan scan(String name, int inhabitants) {
        return scan(name, inhabitants, "Utrecht", Map.of("samenspel", SHOWN));
    }

    private static ComparedScan scan(String name, int inhabitants, String province, Map<String, ComparedCell> cells) {
        return new ComparedScan(
                UUID.randomUUID(),
                "code-" + name,
                name,
                "Scan van " + name,
                Optional.ofNullable(province),
                inhabitants == 0 ? OptionalInt.empty() : OptionalInt.of(inhabitants),
                LocalDate.of(2026, 5, 1),
                true,
                true,
                19,
                cells);
    }

    private static Topic topic(String key) {
        return new Topic(key, LocalizedText.dutch(key), 1, 5);
    }
}
