package nl.lokaledemocratie.quickscan.export.compared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.chart.MapChart;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.map.Bands.Band;
import nl.lokaledemocratie.quickscan.comparison.map.Ground;
import nl.lokaledemocratie.quickscan.comparison.map.Look;
import nl.lokaledemocratie.quickscan.comparison.map.Netherlands;
import nl.lokaledemocratie.quickscan.comparison.map.Netherlands.Area;
import nl.lokaledemocratie.quickscan.comparison.map.Outline;
import nl.lokaledemocratie.quickscan.comparison.map.TopicMap;
import nl.lokaledemocratie.quickscan.comparison.map.TopicMap.Spot;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Paragraph.Kind;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** The gap of each theme on the Netherlands; the tables of the same file hold the numbers. */
record ComparedMaps(ComparedNumbers numbers, Ground ground, ReportWords words, Notation notation) {

    private static final List<MapChart.Outline> PROVINCES = Netherlands.map().provinces().values().stream()
            .sorted(Comparator.comparing(Area::code))
            .map(province -> drawn(province.outline()))
            .toList();

    /** Whether any of the organisations has a place. */
    boolean isDrawn() {
        return topics().stream().limit(1).anyMatch(topic -> map(topic).isDrawn());
    }

    /** @param groupName as in running text */
    List<Block> of(String groupName) {
        List<Block> blocks = new ArrayList<>();
        TopicMap first = map(topics().get(0));
        if (!first.dots().isEmpty()) {
            blocks.add(note(words.say("report-map-dots")));
        }
        if (!first.unplaced().isEmpty()) {
            blocks.add(note(words.say("report-map-unplaced", "names", String.join(", ", first.unplaced()))));
        }
        blocks.add(note(words.say("report-map-source")));
        topics().forEach(topic -> blocks.add(figure(topic, groupName)));
        return blocks;
    }

    private List<Topic> topics() {
        return numbers.topics().getOrDefault(Level.THEME, List.of());
    }

    private TopicMap map(Topic topic) {
        return TopicMap.of(
                Aspect.GAP,
                topic,
                numbers.entries().stream()
                        .map(entry ->
                                new Spot(entry.scan(), entry.cell(numbers.view(Level.THEME, Aspect.GAP), topic.key())))
                        .toList(),
                ground);
    }

    private Block figure(Topic topic, String groupName) {
        TopicMap map = map(topic);
        String name = topic.name().in(words.language());
        return new Block.Figure(
                new MapChart(
                        Netherlands.map().width(),
                        Netherlands.map().height(),
                        areas(map),
                        PROVINCES,
                        map.dots().stream()
                                .map(dot -> new MapChart.Dot(dot.x(), dot.y(), TopicMap.RADIUS, fill(dot.look())))
                                .toList(),
                        new MapChart.Legend(
                                words.say("report-map-legend"),
                                map.legend().stream().map(this::entry).toList())),
                words.say("report-map-caption", "topic", name, "group", groupName),
                words.say(
                        "report-map-alternative",
                        "topic",
                        name,
                        "group",
                        groupName,
                        "table",
                        words.say("report-table", "topic", name)));
    }

    /** Below them the provinces, so that whatever nothing is told of is bare. */
    private static List<MapChart.Region> areas(TopicMap map) {
        return Stream.concat(
                        PROVINCES.stream().map(province -> new MapChart.Region(province, MapChart.Fill.BARE)),
                        map.areas().stream()
                                .map(area ->
                                        new MapChart.Region(drawn(area.area().outline()), fill(area.look()))))
                .toList();
    }

    private MapChart.Entry entry(TopicMap.Entry entry) {
        String text = entry.band()
                .map(this::band)
                .orElseGet(() -> words.say("report-map-" + entry.look().key()));
        return new MapChart.Entry(
                fill(entry.look()),
                entry.look() == Look.NO_SCAN ? text : text + " (" + notation.count(entry.count()) + ")");
    }

    private String band(Band band) {
        String low = band.low().map(bound -> notation.mean(bound.doubleValue())).orElse("");
        String high =
                band.high().map(bound -> notation.mean(bound.doubleValue())).orElse("");
        return low.isEmpty()
                ? words.say("report-map-below")
                : high.isEmpty()
                        ? words.say("report-map-from", "low", low)
                        : words.say("report-map-band", "low", low, "high", high);
    }

    private static MapChart.Fill fill(Look look) {
        return switch (look) {
            case BAND_0 -> MapChart.Fill.LIGHTEST;
            case BAND_1 -> MapChart.Fill.LIGHT;
            case BAND_2 -> MapChart.Fill.MIDDLE;
            case BAND_3 -> MapChart.Fill.DARK;
            case BAND_4 -> MapChart.Fill.DARKEST;
            case BELOW -> MapChart.Fill.BELOW;
            case TOO_FEW -> MapChart.Fill.DOTTED;
            case HIDDEN -> MapChart.Fill.STRIPED;
            case NO_SCORE -> MapChart.Fill.WAVED;
            case OTHER -> MapChart.Fill.CROSSED;
            case NO_SCAN -> MapChart.Fill.BARE;
        };
    }

    private static MapChart.Outline drawn(Outline outline) {
        return new MapChart.Outline(outline.rings().stream()
                .map(ring -> ring.stream()
                        .map(point -> new MapChart.Corner(point.x(), point.y()))
                        .toList())
                .toList());
    }

    private static Block note(String text) {
        return new Block.Paragraph(Kind.NOTE, List.of(Span.plain(text)));
    }
}
