package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.TakenTogether;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.Part;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.chart.ShareChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;

/** Who of an open group took part beside the population: per question a figure and a table of the same numbers (METHOD.md 7b). */
public record ParticipantsChapter(ReportContent content, Phrases phrases) {

    private static final double STEPS = 10;

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Participants row : participants()) {
            blocks.add(new Block.Heading(2, question(row), Start.WHOLE));
            if (row.isShown()) {
                blocks.add(figure(row));
                blocks.add(table(row));
                blocks.add(note(below(row)));
            } else {
                blocks.add(new Block.Paragraph(Block.Paragraph.Kind.BODY, Span.parse(instead(row))));
            }
        }
        if (participants().stream().anyMatch(Participants::isShown)) {
            Glossary.Entry noise = Glossary.standard().get("noise");
            blocks.add(note(phrases.say(
                    "word",
                    "term",
                    noise.term().in(phrases.language()),
                    "meaning",
                    noise.meaning().in(phrases.language()))));
        }
        return blocks;
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

    private String below(Participants row) {
        long number = HalfUp.percent(row.dissimilarity().orElse(0));
        String others = phrases.counted(
                "participants-others", (int) number, "n", phrases.notation().count(number));
        String known = row.known().isEmpty()
                ? ""
                : phrases.counted(
                                "participants-known",
                                row.known().getAsInt(),
                                "n",
                                phrases.notation().count(row.known().getAsInt()))
                        + " ";
        String source = phrases.say(
                switch (row.source().kind()) {
                    case AREA -> row.source().isApproximate() ? "participants-area" : "participants-area-exact";
                    case COUNTRY -> "participants-country";
                    case FILE -> "participants-file";
                },
                "year",
                Integer.toString(row.source().year()));
        return others + " " + known + source;
    }

    private Block figure(Participants row) {
        List<ShareChart.Row> rows = row.classes().stream()
                .map(part -> new ShareChart.Row(
                        label(row, part), mark(part.share()), mark(part.population()), part.low(), part.high()))
                .toList();
        ShareChart.Legend legend = new ShareChart.Legend(
                phrases.say("participants-legend-present"),
                phrases.say("participants-legend-population"),
                phrases.say("participants-legend-chance"));
        return new Block.Figure(
                new ShareChart(end(row), rows, legend),
                phrases.say("participants-figure", "question", question(row)),
                alternative(row));
    }

    private Mark mark(double share) {
        return new Mark(share, phrases.notation().percentage(share), false);
    }

    /** A tenth above the largest number that is drawn. */
    private static double end(Participants row) {
        double most = row.classes().stream()
                .flatMap(part -> Stream.of(part.high(), part.share(), part.population()))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return Math.min(1, Math.ceil(most * STEPS) / STEPS);
    }

    private String alternative(Participants row) {
        return phrases.say("participants-alt")
                + " "
                + row.classes().stream()
                        .map(part -> phrases.say(
                                "participants-alt-class",
                                "class",
                                label(row, part),
                                "share",
                                phrases.notation().percentage(part.share()),
                                "population",
                                phrases.notation().percentage(part.population())))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private Block table(Participants row) {
        List<Block.Row> rows = row.classes().stream()
                .map(part -> new Block.Row(List.of(
                        Block.Cell.of(label(row, part)),
                        Block.Cell.of(share(part)),
                        new Block.Cell(phrases.notation().percentage(part.population()), chance(part), 1, false),
                        Block.Cell.of(phrases.notation().signed(part.points(), 0)))))
                .toList();
        return new Block.Table(
                phrases.say("participants-caption", "question", question(row)),
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
