package nl.lokaledemocratie.quickscan.attack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/** What somebody reads on one or more surfaces: the cells that show anything at all. */
final class SurfaceReading {

    private final Map<Cell, SurfaceCell> cells = new LinkedHashMap<>();

    void add(Cell cell, SurfaceCell read) {
        cells.merge(cell, read, SurfaceCell::and);
    }

    /** Everything that is also read elsewhere. */
    SurfaceReading and(SurfaceReading other) {
        SurfaceReading both = new SurfaceReading();
        cells.forEach(both::add);
        other.cells.forEach(both::add);
        return both;
    }

    Map<Cell, SurfaceCell> cells() {
        return Collections.unmodifiableMap(cells);
    }
}
