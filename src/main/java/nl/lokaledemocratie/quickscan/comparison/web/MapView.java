package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.map.Ground;
import nl.lokaledemocratie.quickscan.comparison.map.Netherlands;
import nl.lokaledemocratie.quickscan.comparison.map.Netherlands.Area;
import nl.lokaledemocratie.quickscan.comparison.map.TopicMap;
import nl.lokaledemocratie.quickscan.comparison.map.TopicMap.Spot;

/**
 * One topic of a comparison on the map, and the same rows as a table beside it.
 *
 * @param lines one per row of the table
 */
public record MapView(Choice choice, ComparedTable table, Topic topic, List<Spot> lines, TopicMap map) {

    static MapView of(Choice choice, ComparedTable table, Topic topic, Ground ground) {
        int column = table.topics().indexOf(topic);
        List<Spot> lines = table.rows().stream()
                .map(row -> new Spot(row.scan(), row.cells().get(column)))
                .toList();
        return new MapView(choice, table, topic, lines, TopicMap.of(table.view().aspect(), topic, lines, ground));
    }

    /** All areas that nothing is told of, as the data of one path. */
    public String land() {
        return paths(map.land());
    }

    /** Of the provinces, as the data of one path. */
    public String borders() {
        return paths(Netherlands.map().provinces().values());
    }

    public String viewBox() {
        return Netherlands.map().viewBox();
    }

    private static String paths(Collection<Area> areas) {
        return areas.stream().map(Area::path).collect(Collectors.joining());
    }
}
