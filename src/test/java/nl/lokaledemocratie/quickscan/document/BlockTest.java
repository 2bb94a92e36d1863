package nl.lokaledemocratie.quickscan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.Block.Cell;
import nl.lokaledemocratie.quickscan.document.Block.Column;
import nl.lokaledemocratie.quickscan.document.Block.Heading;
import nl.lokaledemocratie.quickscan.document.Block.Row;
import nl.lokaledemocratie.quickscan.document.Block.RowGroup;
import nl.lokaledemocratie.quickscan.document.Block.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void knowsThreeLevelsOfHeadings(int level) {
        assertThatThrownBy(() -> new Heading(level, "Kop", Heading.Start.ANYWHERE))
                .hasMessageContaining("level " + level);
    }

    @Test
    void takesRowsWhoseCellsSpanAllColumns() {
        Table table = table(Cell.of("Groep"), Cell.muted("niet getoond", 2));

        assertThat(table.groups().get(0).rows().get(0).cells())
                .extracting(Cell::span, Cell::muted)
                .containsExactly(tuple(1, false), tuple(2, true));
    }

    @Test
    void refusesRowsThatAreTooShortOrTooLong() {
        assertThatThrownBy(() -> table(Cell.of("Groep"), Cell.of("3,4"))).hasMessageContaining("A row of 2");
        assertThatThrownBy(() -> table(Cell.of("Groep"), Cell.muted("niet getoond", 3)))
                .hasMessageContaining("A row of 4 in a table of 3 columns");
    }

    /** Who hears a table read aloud needs the header of each row. */
    @Test
    void refusesRowsWithoutAHeaderOfTheirOwn() {
        assertThatThrownBy(() -> table(Cell.muted("niet getoond", 3))).hasMessageContaining("without a header");
        assertThatThrownBy(() -> table(Cell.muted("Groep", 2), Cell.of("3,4")))
                .hasMessageContaining("without a header");
    }

    @Test
    void changesNoMoreOnceItIsMade() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("Groep")));
        Row row = new Row(cells);
        cells.clear();

        assertThat(row.cells()).hasSize(1);
    }

    private static Table table(Cell... cells) {
        return new Table(
                "Tabel",
                Stream.of("Groep", "Nu", "Wens")
                        .map(header -> new Column(header, 1 / 3.0, true))
                        .toList(),
                List.of(new RowGroup(Optional.empty(), List.of(new Row(List.of(cells))))));
    }
}
