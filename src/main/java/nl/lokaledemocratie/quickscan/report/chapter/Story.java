package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;

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

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        WhoAnswered who = new WhoAnswered(phrases);
        blocks.add(body(content.present().stream().map(who::of).collect(Collectors.joining(" "))));
        if (points.isEmpty()) {
            blocks.add(body(phrases.say("story-none")));
        }
        for (Point point : points) {
            String kind = "story-" + point.kind().name().toLowerCase(Locale.ROOT);
            blocks.add(new Block.Heading(2, say(kind + "-heading", point), Block.Heading.Start.WHOLE));
            blocks.add(body(say(kind, point) + " " + say(kind + "-why", point)));
            blocks.add(new Block.Paragraph(
                    Block.Paragraph.Kind.NOTICE,
                    Span.parse(phrases.say("story-question", "question", say(kind + "-question", point)))));
        }
        return blocks;
    }

    private String say(String phrase, Point point) {
        Section theme = theme(point.theme());
        List<String> words = List.of(
                "theme", theme.name(),
                "scale", ScaleWords.of(theme.scale(), phrases),
                "group", group(point.groups().get(0)).inText(),
                "other", group(point.groups().get(point.groups().size() - 1)).inText(),
                "first", Notation.DUTCH.mean(point.levels().get(0)),
                "second", Notation.DUTCH.mean(point.levels().get(point.levels().size() - 1)),
                "statement",
                        point.statement()
                                .map(statement -> wording(statement, point))
                                .orElse(""));
        return sentence(phrases.say(phrase, words.toArray(String[]::new)));
    }

    private static String wording(Statement statement, Point point) {
        return statement.wording().forAudience(point.groups().get(0)).dutch();
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Section theme(String key) {
        return content.themes().stream()
                .filter(theme -> theme.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Group group(String key) {
        return content.find(key).orElseThrow();
    }

    private static Block body(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, Span.parse(text));
    }
}
