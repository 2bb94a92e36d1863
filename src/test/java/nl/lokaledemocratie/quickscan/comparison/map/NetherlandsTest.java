package nl.lokaledemocratie.quickscan.comparison.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.lokaledemocratie.quickscan.comparison.map.Netherlands.Area;
import nl.lokaledemocratie.quickscan.comparison.map.Outline.Point;
import org.junit.jupiter.api.Test;

class NetherlandsTest {

    private final Netherlands map = Netherlands.map();

    @Test
    void hasAnAreaForEveryMunicipalityAndProvinceOfTheReferenceData() throws IOException {
        assertThat(map.municipalities().keySet()).containsExactlyInAnyOrderElementsOf(codes("municipalities"));
        assertThat(map.provinces().keySet()).containsExactlyInAnyOrderElementsOf(codes("provinces"));
        assertThat(map.find("GM9999")).isEmpty();
    }

    /** The length of the country from Groningen to Limburg, and that north is up. */
    @Test
    void liesTheRightWayUpAndKeepsItsProportions() {
        assertThat(map.height()).isBetween(600, 640);
        assertThat(map.width()).isBetween(500, 560);
        assertThat(middle("PV20").y()).isLessThan(middle("PV31").y());
        assertThat(middle("PV29").x()).isLessThan(middle("PV23").x());
        assertThat(map.municipalities().values()).allSatisfy(area -> assertThat(
                        area.outline().rings().stream().flatMap(List::stream))
                .allMatch(point ->
                        point.x() >= 0 && point.x() <= map.width() && point.y() >= 0 && point.y() <= map.height()));
    }

    @Test
    void closesEveryRing() {
        assertThat(map.municipalities().values())
                .allSatisfy(area -> assertThat(area.outline().rings())
                        .isNotEmpty()
                        .allSatisfy(ring -> assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1))));
    }

    /** A side that two municipalities share is drawn twice, the same; what is drawn once is coast or border. */
    @Test
    void leavesNoGapBetweenNeighbours() {
        Map<Set<Point>, Integer> sides = new HashMap<>();
        map.municipalities().values().stream()
                .flatMap(area -> area.outline().rings().stream())
                .forEach(ring -> {
                    for (int i = 1; i < ring.size(); i++) {
                        sides.merge(new HashSet<>(List.of(ring.get(i - 1), ring.get(i))), 1, Integer::sum);
                    }
                });

        long shared = sides.values().stream().filter(times -> times == 2).count();
        assertThat((double) shared / sides.size()).isGreaterThan(0.6);
    }

    @Test
    void writesAPathInSmallSteps() {
        Outline outline =
                new Outline("X", List.of(List.of(new Point(1, 2), new Point(4, 2), new Point(3, 5), new Point(1, 2))));

        assertThat(outline.path()).isEqualTo("M1 2l3 0-1 3-2-3z");
        assertThat(map.municipalities().values().stream()
                        .map(Area::path)
                        .mapToInt(String::length)
                        .sum())
                .isLessThan(50_000);
    }

    private Point middle(String province) {
        return map.provinces().get(province).middle();
    }

    private static List<String> codes(String file) throws IOException {
        try (var in = NetherlandsTest.class.getResourceAsStream("/reference/" + file + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",")[0])
                    .toList();
        }
    }
}
