package nl.lokaledemocratie.quickscan.attack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/** What somebody reads on one or more surfaces: the cells that show anything at all. */
final class SurfaceReading {

    /** mean(a) − mean(b) as it is printed. */
    record Difference(Cell a, Cell b, Printed value) {}

    private final Map<Cell, SurfaceCell> cells = new LinkedHashMap<>();
    private final Set<Difference> differences = new LinkedHashSet<>();
    private final Map<Cell, ReadChange> changes = new LinkedHashMap<>();

    void add(Cell cell, SurfaceCell read) {
        cells.merge(cell, read, SurfaceCell::and);
    }

    /** A difference between two groups. */
    void addDifference(Cell a, Cell b, Printed value) {
        differences.add(new Difference(a, b, value));
    }

    /** A change since the previous scan. */
    void addChange(Cell cell, ReadChange read) {
        changes.merge(cell, read, ReadChange::and);
    }

    /** Everything that is also read elsewhere. */
    SurfaceReading and(SurfaceReading other) {
        SurfaceReading both = new SurfaceReading();
        cells.forEach(both::add);
        other.cells.forEach(both::add);
        both.differences.addAll(differences);
        both.differences.addAll(other.differences);
        changes.forEach(both::addChange);
        other.changes.forEach(both::addChange);
        return both;
    }

    Map<Cell, SurfaceCell> cells() {
        return Collections.unmodifiableMap(cells);
    }

    Set<Difference> differences() {
        return Collections.unmodifiableSet(differences);
    }

    Map<Cell, ReadChange> changes() {
        return Collections.unmodifiableMap(changes);
    }
}
