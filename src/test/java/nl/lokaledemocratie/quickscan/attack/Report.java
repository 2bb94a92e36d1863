package nl.lokaledemocratie.quickscan.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * Everything a reader of one or more reports can see.
 *
 * @param suppressBelow    k
 * @param distributionFrom from this n on more than the mean may be shown
 */
record Report(
        int lowest, int highest, int suppressBelow, int distributionFrom, List<Seen> cells, List<Relation> relations) {

    Report {
        cells = List.copyOf(cells);
        relations = List.copyOf(relations);
    }

    /** A hidden mean known to within less than a quarter of the scale is a leak. */
    BigFraction narrowest() {
        return new BigFraction(highest - lowest, 4);
    }

    Map<String, Seen> byId() {
        Map<String, Seen> map = new LinkedHashMap<>();
        cells.forEach(cell -> {
            if (map.put(cell.id(), cell) != null) {
                throw new IllegalArgumentException("Two cells " + cell.id());
            }
        });
        return map;
    }

    /** What a reader of both sees, with what he knows of cells of both. */
    Report with(Report other, List<Relation> between) {
        return new Report(
                lowest,
                highest,
                suppressBelow,
                distributionFrom,
                Stream.concat(cells.stream(), other.cells.stream()).toList(),
                Stream.of(relations, other.relations, between)
                        .flatMap(List::stream)
                        .toList());
    }
}
