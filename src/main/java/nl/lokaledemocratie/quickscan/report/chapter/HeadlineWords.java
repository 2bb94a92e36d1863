package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import nl.lokaledemocratie.quickscan.analysis.claim.ThemeHeadline;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeHeadline.Kind;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeHeadline.Levels;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;

/** The headline of a theme in words. */
public record HeadlineWords(ReportContent content, Phrases phrases) {

    /** In a sentence that stands by itself. */
    public String of(ThemeHeadline headline) {
        return switch (headline.kind()) {
            case LEVELS -> levels(headline);
            case FEW -> phrases.say("headline-few", "sentence", levels(headline));
            default -> told(headline);
        };
    }

    /** How now and wish lie, without the number of each group, which stands in the figure below it. */
    private String levels(ThemeHeadline headline) {
        List<Levels> groups = headline.levels();
        if (groups.size() == 1) {
            return phrases.say(
                    "headline-levels-one", "group", name(groups.get(0), Group::name), "levels", levels(groups.get(0)));
        }
        Optional<String> now = range(groups, Levels::first);
        Optional<String> wish = range(groups, Levels::second);
        String phrase = now.isEmpty() ? "wish" : wish.isEmpty() ? "now" : isHigher(groups) ? "higher" : "both";
        return phrases.say(
                "headline-levels-" + phrase,
                "groups",
                capital(Enumeration.of(
                        groups.stream().map(group -> name(group, Group::inText)).toList(), phrases)),
                "now",
                now.orElse(""),
                "wish",
                wish.orElse(""));
    }

    private String name(Levels levels, Function<Group, String> which) {
        return content.find(levels.group()).map(which).orElse(levels.group());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String levels(Levels levels) {
        return phrases.say(
                "headline-one-"
                        + (levels.second().isEmpty() ? "now" : levels.first().isEmpty() ? "wish" : "pair"),
                "first",
                mean(levels.first()),
                "second",
                mean(levels.second()));
    }

    /** Whether the wish of every one is printed as more than its now. */
    private static boolean isHigher(List<Levels> groups) {
        return groups.stream()
                .allMatch(group -> group.first().isPresent()
                        && group.second().isPresent()
                        && HalfUp.to(1, group.second().get())
                                        .compareTo(HalfUp.to(1, group.first().get()))
                                > 0);
    }

    /** Between which means they lie, or the one that all of them print. */
    private Optional<String> range(List<Levels> groups, Function<Levels, Optional<Double>> which) {
        List<Double> means = groups.stream()
                .flatMap(group -> which.apply(group).stream())
                .sorted()
                .toList();
        if (means.isEmpty()) {
            return Optional.empty();
        }
        String low = phrases.notation().mean(means.get(0));
        String high = phrases.notation().mean(means.get(means.size() - 1));
        return Optional.of(
                phrases.say(low.equals(high) ? "headline-same" : "headline-range", "low", low, "high", high));
    }

    private String told(ThemeHeadline headline) {
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
                    default -> "headline-pair";
                },
                "group",
                name(levels, Group::inText),
                "first",
                mean(levels.first()),
                "second",
                mean(levels.second()));
    }

    private String mean(Optional<Double> level) {
        return level.map(phrases.notation()::mean).orElse("");
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
