package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;

/** The first page: who took part, and a few things to talk about, each with its levels, why it stands out, and a question. */
public final class Story {

    private final ReportContent content;
    private final Phrases phrases;
    private final List<Point> points;

    public Story(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        points = TalkingPoints.of(content.source().result(), content.source().questionnaire());
    }

    /** Makes the title known: it says how many things there are. */
    public void define() {
        phrases.define("story-title", phrases.say("story-title-" + points.size()));
    }

    /** What there is to talk about, in short. */
    public List<String> headings() {
        PointWords words = new PointWords(content, phrases);
        return points.stream().map(words::heading).toList();
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        content.source()
                .edition()
                .correction()
                .map(reason -> phrases.say("story-correction", "reason", reason))
                .map(text -> new Block.Paragraph(Block.Paragraph.Kind.NOTICE, Span.parse(text)))
                .ifPresent(blocks::add);
        PointWords words = new PointWords(content, phrases);
        WhoAnswered who = new WhoAnswered(phrases);
        blocks.add(body(content.present().stream().map(who::of).collect(Collectors.joining(" "))));
        if (points.isEmpty()) {
            blocks.add(body(phrases.say("story-none")));
        }
        for (Point point : points) {
            blocks.add(new Block.Heading(2, words.heading(point), Block.Heading.Start.WHOLE));
            blocks.add(body(words.sentence(point) + " " + words.why(point)));
            blocks.add(new Block.Paragraph(
                    Block.Paragraph.Kind.NOTICE,
                    Span.parse(phrases.say("story-question", "question", words.question(point)))));
        }
        return blocks;
    }

    private static Block body(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, Span.parse(text));
    }
}
