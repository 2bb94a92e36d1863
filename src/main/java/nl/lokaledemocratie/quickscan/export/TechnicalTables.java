package nl.lokaledemocratie.quickscan.export;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifference;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifferences;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedPlace;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.stats.HedgesG;

/** What the technical annex has beside scores: how statements hang together, tests, and other organisations. Of themes only. */
final class TechnicalTables {

    private static final int DECIMALS = 2;
    private static final int OF_P = 3;

    private final PublishedResult result;
    private final Names names;
    private final ExportWords words;

    TechnicalTables(PublishedResult result, Names names, ExportWords words) {
        this.result = result;
        this.names = names;
        this.words = words;
    }

    List<Table> all() {
        return List.of(reliability(), tests(), places()).stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Table reliability() {
        return table(
                "samenhang",
                "sheet-reliability",
                result.findings().reliabilities().stream()
                        .map(this::reliability)
                        .toList(),
                "key",
                "text",
                "group",
                "group-name",
                "aspect",
                "alpha",
                "low",
                "high",
                "few",
                "collection");
    }

    private List<Table.Cell> reliability(PublishedReliability row) {
        Cell cell = row.cell();
        return List.of(
                Table.Cell.of(cell.key()),
                name(cell),
                Table.Cell.of(cell.group()),
                group(cell),
                aspect(cell),
                Table.Cell.decimal(DECIMALS, row.alpha()),
                Table.Cell.decimal(DECIMALS, row.low()),
                Table.Cell.decimal(DECIMALS, row.high()),
                truth(row.few()),
                truth(row.collection()));
    }

    private Table tests() {
        return table(
                "toetsen",
                "sheet-tests",
                TestedDifferences.of(result).stream().map(this::test).toList(),
                "key",
                "text",
                "aspect",
                "group",
                "other-group",
                "difference",
                "low",
                "high",
                "t",
                "df",
                "p",
                "p-holm",
                "g",
                "g-low",
                "g-high");
    }

    private List<Table.Cell> test(TestedDifference test) {
        Optional<HedgesG> effect = test.effect();
        return List.of(
                Table.Cell.of(test.a().key()),
                name(test.a()),
                aspect(test.a()),
                group(test.a()),
                test.b().map(this::group).orElse(Table.Cell.NONE),
                Table.Cell.mean(test.value()),
                Table.Cell.mean(test.limits().low()),
                Table.Cell.mean(test.limits().high()),
                Table.Cell.decimal(DECIMALS, test.t()),
                Table.Cell.decimal(0, test.df()),
                Table.Cell.decimal(OF_P, test.p()),
                Table.Cell.decimal(OF_P, test.pHolm().orElseThrow()),
                decimal(effect.map(HedgesG::g)),
                decimal(effect.map(found -> found.limits().low())),
                decimal(effect.map(found -> found.limits().high())));
    }

    private Table places() {
        return table(
                "naast-anderen",
                "sheet-places",
                result.findings().places().stream().map(this::place).toList(),
                "key",
                "text",
                "group",
                "group-name",
                "aspect",
                "mean",
                "others",
                "others-mean",
                "others-spread",
                "others-below",
                "others-alike");
    }

    private List<Table.Cell> place(PublishedPlace place) {
        Cell cell = place.cell();
        return List.of(
                Table.Cell.of(cell.key()),
                name(cell),
                Table.Cell.of(cell.group()),
                group(cell),
                aspect(cell),
                Table.Cell.mean(place.mean()),
                Table.Cell.of(place.others()),
                Table.Cell.mean(place.centre()),
                Table.Cell.decimal(DECIMALS, place.spread()),
                Table.Cell.of(place.below()),
                truth(place.alike()));
    }

    private Table.Cell name(Cell cell) {
        return Table.Cell.of(names.name(cell.level(), cell.key()));
    }

    private Table.Cell group(Cell cell) {
        return Table.Cell.of(names.group(cell.group()));
    }

    private Table.Cell aspect(Cell cell) {
        return Table.Cell.of(words.get("aspect-" + cell.aspect().key()));
    }

    private Table.Cell truth(boolean holds) {
        return Table.Cell.of(words.get(holds ? "yes" : "no"));
    }

    private static Table.Cell decimal(Optional<Double> value) {
        return value.map(found -> Table.Cell.decimal(DECIMALS, found)).orElse(Table.Cell.NONE);
    }

    private Table table(String key, String name, List<List<Table.Cell>> rows, String... columns) {
        return new Table(
                key, words.get(name), List.of(columns).stream().map(words::get).toList(), rows);
    }
}
