package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.Locale;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.ThemeHeadline;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeHeadline.Kind;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeHeadline.Levels;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;

/** The headline of a theme in words. */
public record HeadlineWords(ReportContent content, Phrases phrases) {

    /** In a sentence that stands by itself. */
    public String of(ThemeHeadline headline) {
        return phrases.say(
                "headline-" + key(headline.kind()),
                "levels",
                Enumeration.of(
                        headline.levels().stream()
                                .map(levels -> levels(levels, headline.kind()))
                                .toList(),
                        phrases));
    }

    private String levels(Levels levels, Kind kind) {
        return phrases.say(
                switch (kind) {
                    case GROUPS -> "headline-now-of";
                    case CHANGE -> "headline-since";
                    default -> pair(levels);
                },
                "group",
                content.find(levels.group()).map(Group::inText).orElse(levels.group()),
                "first",
                mean(levels.first()),
                "second",
                mean(levels.second()));
    }

    private static String pair(Levels levels) {
        if (levels.second().isEmpty()) {
            return "headline-now";
        }
        return levels.first().isEmpty() ? "headline-wish" : "headline-pair";
    }

    private String mean(Optional<Double> level) {
        return level.map(phrases.notation()::mean).orElse("");
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
