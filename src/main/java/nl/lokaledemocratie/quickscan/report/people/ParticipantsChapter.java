package nl.lokaledemocratie.quickscan.report.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.TakenTogether;
import nl.lokaledemocratie.quickscan.analysis.claim.WhoIsMissing;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.Part;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.chart.ShareChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;

/**
 * Who of an open group took part beside the population (METHOD.md 7b): in words who is missing, and per question a figure; a table of the
 * same numbers stands below it or in the annex.
 */
public record ParticipantsChapter(ReportContent content, Phrases phrases) {

    private static final double STEPS = 10;

    /** What a drawing may take of a page, in points. */
    private static final double PAGE_WIDTH = 467;

    private static final double PAGE_HEIGHT = 500;

    /** Makes known which group it is about. */
    public void define() {
        phrases.define(
                "participants-group",
                participants().stream().findFirst().map(this::group).orElse(""));
    }

    /** @param tables whether the numbers stand below the figure */
    public List<Block> blocks(boolean tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Bullets(
                participants().stream().map(this::inWords).map(Span::parse).toList()));
        figures().forEach(blocks::add);
        if (tables) {
            blocks.addAll(tables());
        }
        shown().stream()
                .map(this::source)
                .distinct()
                .map(source -> source + " " + meaning("noise"))
                .forEach(source -> blocks.add(note(source)));
        return blocks;
    }

    /** The numbers behind the figures. */
    public List<Block> tables() {
        return shown().stream().map(this::table).toList();
    }

    private List<Participants> shown() {
        return participants().stream().filter(Participants::isShown).toList();
    }

    private String meaning(String word) {
        Glossary.Entry entry = Glossary.standard().get(word);
        return phrases.say(
                "word",
                "term",
                entry.term().in(phrases.language()),
                "meaning",
                entry.meaning().in(phrases.language()));
    }

    /** Of which classes there are fewer or more among who took part. */
    private String inWords(Participants row) {
        String said = row.isShown() ? missing(row) : instead(row);
        return phrases.say("participants-words", "question", question(row), "words", said);
    }

    private String missing(Participants row) {
        WhoIsMissing missing = WhoIsMissing.of(row);
        boolean alike = missing.fewer().isEmpty() && missing.more().isEmpty();
        return Stream.of(
                        alike ? phrases.say("participants-alike", "group", group(row)) : "",
                        named("participants-fewer", missing.fewer(), row),
                        named("participants-more", missing.more(), row),
                        others(row))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String named(String phrase, List<Part> classes, Participants row) {
        return classes.isEmpty()
                ? ""
                : phrases.counted(
                        phrase,
                        classes.size(),
                        "group",
                        content.find(row.group()).map(Group::name).orElse(row.group()),
                        "classes",
                        Enumeration.of(
                                classes.stream().map(part -> named(part, row)).toList(), phrases));
    }

    private String named(Part part, Participants row) {
        return phrases.say(
                "participants-class",
                "class",
                label(row, part),
                "share",
                phrases.notation().percentage(part.share()),
                "population",
                phrases.notation().percentage(part.population()));
    }

    private List<Participants> participants() {
        return content.source().result().findings().participants();
    }

    private String instead(Participants row) {
        return switch (row.state()) {
            case NO_FIGURES -> phrases.say("participants-no-figures");
            case NO_FIT ->
                phrases.say(
                        row.source().equals(Participants.Source.FILE)
                                ? "participants-no-fit-file"
                                : "participants-no-fit");
            case SHOWN, HIDDEN -> phrases.say("participants-hidden");
        };
    }

    private String others(Participants row) {
        long number = HalfUp.percent(row.dissimilarity().orElse(0));
        return phrases.counted(
                "participants-others", (int) number, "n", phrases.notation().count(number), "group", group(row));
    }

    /** The question, with how many answered it where that may be told. */
    private String title(Participants row) {
        return row.known().isEmpty()
                ? question(row)
                : phrases.counted(
                        "participants-known",
                        row.known().getAsInt(),
                        "question",
                        question(row),
                        "n",
                        phrases.notation().count(row.known().getAsInt()));
    }

    private String source(Participants row) {
        return phrases.say(
                switch (row.source().kind()) {
                    case AREA -> row.source().isApproximate() ? "participants-area" : "participants-area-exact";
                    case COUNTRY -> "participants-country";
                    case FILE -> "participants-file";
                },
                "year",
                Integer.toString(row.source().year()));
    }

    /** All questions in one drawing, or each in its own where that fits no page. */
    private List<Block> figures() {
        List<Participants> rows = shown();
        if (rows.isEmpty()) {
            return List.of();
        }
        return ChartRenderer.height(chart(rows), PAGE_WIDTH) <= PAGE_HEIGHT
                ? List.of(figure(rows))
                : rows.stream().map(row -> figure(List.of(row))).toList();
    }

    private Block figure(List<Participants> rows) {
        return new Block.Figure(chart(rows), phrases.say("participants-figure"), alternative(rows));
    }

    private ShareChart chart(List<Participants> rows) {
        return new ShareChart(
                end(rows),
                rows.stream()
                        .map(row -> new ShareChart.Panel(
                                title(row),
                                row.classes().stream()
                                        .map(part -> row(row, part))
                                        .toList()))
                        .toList(),
                new ShareChart.Legend(
                        phrases.say("participants-legend-present"),
                        phrases.say("participants-legend-population"),
                        phrases.say("participants-legend-chance")));
    }

    private ShareChart.Row row(Participants row, Part part) {
        return new ShareChart.Row(
                label(row, part), mark(part.share()), mark(part.population()), part.low(), part.high());
    }

    private Mark mark(double share) {
        return new Mark(share, phrases.notation().percentage(share), false);
    }

    /** A tenth above the largest number that is drawn. */
    private static double end(List<Participants> rows) {
        double most = rows.stream()
                .flatMap(row -> row.classes().stream())
                .flatMap(part -> Stream.of(part.high(), part.share(), part.population()))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return Math.min(1, Math.ceil(most * STEPS) / STEPS);
    }

    /** One sentence: of which classes there are fewer, else more. */
    private String alternative(List<Participants> rows) {
        return Stream.of(
                        alternative("alt-participants-fewer", rows, WhoIsMissing::fewer),
                        alternative("alt-participants-more", rows, WhoIsMissing::more))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> phrases.say("alt-participants-alike"));
    }

    private Optional<String> alternative(
            String phrase, List<Participants> rows, Function<WhoIsMissing, List<Part>> which) {
        List<String> classes = rows.stream()
                .flatMap(row -> which.apply(WhoIsMissing.of(row)).stream().map(part -> named(part, row)))
                .toList();
        return classes.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say(phrase, "classes", Enumeration.of(classes, phrases)));
    }

    private Block table(Participants row) {
        List<Block.Row> rows = row.classes().stream()
                .map(part -> new Block.Row(List.of(
                        Block.Cell.of(label(row, part)),
                        Block.Cell.of(share(part)),
                        new Block.Cell(phrases.notation().percentage(part.population()), chance(part), 1, false)
                                .noted(List.of(phrases.say("sign-chance"))),
                        Block.Cell.of(phrases.notation().signed(part.points(), 0)))))
                .toList();
        return new Block.Table(
                phrases.say("participants-caption", "question", title(row)),
                List.of(
                        new Block.Column(phrases.say("column-option"), 0.34, false),
                        new Block.Column(phrases.say("participants-present", "group", group(row)), 0.22, true),
                        new Block.Column(phrases.say("participants-population"), 0.24, true),
                        new Block.Column(phrases.say("participants-difference"), 0.2, true)),
                List.of(new Block.RowGroup(Optional.empty(), rows)));
    }

    private String chance(Part part) {
        return phrases.say(
                "chance",
                "range",
                phrases.notation().percent(part.low()) + "–"
                        + phrases.notation().percentage(part.high()));
    }

    private String share(Part part) {
        String share = phrases.notation().percentage(part.share());
        return part.people().isEmpty()
                ? share
                : share + " (" + phrases.notation().count(part.people().getAsInt()) + ")";
    }

    private String group(Participants row) {
        return content.find(row.group()).map(Group::inText).orElse(row.group());
    }

    private Optional<Question> find(Participants row) {
        return content.source().questionnaire().findQuestion(row.question());
    }

    private String question(Participants row) {
        return find(row)
                .map(asked -> asked.wording().forAudience(row.group()).in(phrases.language()))
                .orElse(row.question());
    }

    private String label(Participants row, Part part) {
        return String.join(
                " " + phrases.say("answers-or") + " ",
                TakenTogether.labels(find(row), part.options(), phrases.language()));
    }

    private static Block note(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.NOTE, Span.parse(text));
    }
}
