package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.List;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.Quotation;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;

/** A thing to talk about in words: its levels, why it stands out, and a question. */
public record PointWords(ReportContent content, Phrases phrases) {

    public String heading(Point point) {
        return say(kind(point) + "-heading", point);
    }

    /** With its levels. */
    public String sentence(Point point) {
        return say(kind(point), point);
    }

    public String why(Point point) {
        return say(kind(point) + "-why", point);
    }

    public String question(Point point) {
        return say(kind(point) + "-question", point);
    }

    /** What was found, in short. */
    public String found(Point point) {
        return say("tips-" + point.kind().key() + "-found", point);
    }

    /** The key of what can be said with points of this kind. */
    public String say(Point point) {
        return "say-" + point.kind().key();
    }

    /** What it is about, or what the statement belongs to that it is about. */
    public Section theme(Point point) {
        return content.themes().stream()
                .filter(theme -> theme.key().equals(point.theme()))
                .findFirst()
                .orElseThrow();
    }

    private static String kind(Point point) {
        return "story-" + point.kind().key();
    }

    private String say(String phrase, Point point) {
        Section theme = theme(point);
        List<String> words = List.of(
                "theme", theme.name(),
                "scale", ScaleWords.of(theme.scale(), phrases),
                "group", group(point.groups().get(0)).inText(),
                "other", group(point.groups().get(point.groups().size() - 1)).inText(),
                "first", phrases.notation().mean(point.levels().get(0)),
                "second",
                        phrases.notation()
                                .mean(point.levels().get(point.levels().size() - 1)),
                "statement",
                        point.statement()
                                .map(statement -> wording(statement, point))
                                .orElse(""));
        return sentence(phrases.say(phrase, words.toArray(String[]::new)));
    }

    /** To stand within a sentence: without a full stop. */
    private String wording(Statement statement, Point point) {
        String text = statement.wording().forAudience(point.groups().get(0)).in(phrases.language());
        return Quotation.of(text);
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Group group(String key) {
        return content.find(key).orElseThrow();
    }
}
