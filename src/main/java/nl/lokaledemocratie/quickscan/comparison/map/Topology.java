package nl.lokaledemocratie.quickscan.comparison.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.comparison.map.Outline.Point;
import nl.lokaledemocratie.quickscan.notation.HalfUp;

/** A TopoJSON file of areas in metres: neighbours share their borders, so these stay shared however coarse the map is. */
final class Topology {

    private final JsonNode file;
    private final double across;
    private final double up;
    private final long height;
    private final List<List<Point>> arcs;

    /** @param metres of one unit of the map */
    private Topology(JsonNode file, double metres) {
        this.file = file;
        across = file.at("/transform/scale/0").asDouble() / metres;
        up = file.at("/transform/scale/1").asDouble() / metres;
        height = HalfUp.whole(
                all(file.get("arcs")).mapToInt(Topology::highest).max().orElse(0) * up);
        arcs = all(file.get("arcs")).map(this::arc).toList();
    }

    static Topology read(String resource, double metres) {
        try (InputStream in = Optional.ofNullable(Topology.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("No resource " + resource))) {
            return new Topology(new ObjectMapper().readTree(in), metres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Outline> outlines(String layer) {
        return all(file.get("objects").get(layer).get("geometries"))
                .map(this::outline)
                .toList();
    }

    int width() {
        return arcs.stream().flatMap(List::stream).mapToInt(Point::x).max().orElse(0);
    }

    int height() {
        return (int) height;
    }

    private Outline outline(JsonNode geometry) {
        JsonNode parts = geometry.get("arcs");
        Stream<JsonNode> rings = geometry.get("type").asText().equals("Polygon")
                ? all(parts)
                : all(parts).flatMap(Topology::all);
        List<List<Point>> drawn =
                rings.map(this::ring).filter(ring -> ring.size() > 3).toList();
        return new Outline(geometry.get("properties").get("code").asText(), drawn);
    }

    private List<Point> ring(JsonNode numbers) {
        List<Point> ring = new ArrayList<>();
        all(numbers).map(JsonNode::asInt).map(this::directed).forEach(arc -> {
            if (!ring.isEmpty()) {
                ring.remove(ring.size() - 1);
            }
            ring.addAll(arc);
        });
        return ring;
    }

    /** A negative number is an arc walked the other way round. */
    private List<Point> directed(int number) {
        if (number >= 0) {
            return arcs.get(number);
        }
        List<Point> arc = new ArrayList<>(arcs.get(-1 - number));
        Collections.reverse(arc);
        return arc;
    }

    private List<Point> arc(JsonNode steps) {
        List<Point> arc = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (JsonNode step : steps) {
            x += step.get(0).asInt();
            y += step.get(1).asInt();
            Point point = new Point((int) HalfUp.whole(x * across), (int) (height - HalfUp.whole(y * up)));
            if (arc.isEmpty() || !arc.get(arc.size() - 1).equals(point)) {
                arc.add(point);
            }
        }
        return arc;
    }

    private static int highest(JsonNode steps) {
        int y = 0;
        int highest = 0;
        for (JsonNode step : steps) {
            y += step.get(1).asInt();
            highest = Math.max(highest, y);
        }
        return highest;
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
