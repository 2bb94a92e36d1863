package nl.lokaledemocratie.quickscan.report.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;
import nl.lokaledemocratie.quickscan.report.figure.NowWishRows.Subject;

/** The sentence for who cannot see a figure of now and wish: where the wish lies above now, and what stands out (METHOD.md 11). */
record NowWishAlternative(ReportContent content, Phrases phrases) {

    /** What is drawn of a theme and group. */
    private record Pair(Optional<Double> now, Optional<Double> wish) {

        static Pair of(Scores scores) {
            return new Pair(printed(scores.row().now()), printed(scores.row().wish()));
        }

        /** As it is read. */
        private static Optional<Double> printed(Optional<PublishedScore> score) {
            return CellWords.shownMean(score).map(mean -> HalfUp.to(1, mean).doubleValue());
        }

        boolean isWhole() {
            return now.isPresent() && wish.isPresent();
        }

        boolean isHigher() {
            return wish.orElseThrow() > now.orElseThrow();
        }

        Stream<Double> means() {
            return Stream.of(now, wish).flatMap(Optional::stream);
        }
    }

    /** @param per the key of the words for what it is a row per */
    String of(String per, List<Subject> subjects, List<Group> groups) {
        return of(per, "", subjects, groups);
    }

    /** The same of one theme, named in the sentence. */
    String of(String per, String theme, List<Subject> subjects, List<Group> groups) {
        List<Pair> pairs = subjects.stream()
                .flatMap(subject -> subject.scores().stream())
                .filter(scores -> groups.contains(scores.group()))
                .map(Pair::of)
                .toList();
        return phrases.say(
                "alt-now-wish",
                "per",
                phrases.say(per, "theme", theme),
                "seen",
                seen(pairs),
                "standing",
                standing(subjects, groups).orElse(""));
    }

    private String seen(List<Pair> pairs) {
        List<Pair> whole = pairs.stream().filter(Pair::isWhole).toList();
        if (whole.isEmpty()) {
            return range(pairs);
        }
        long higher = whole.stream().filter(Pair::isHigher).count();
        return phrases.say(
                higher == 0 ? "alt-nowhere" : higher == whole.size() ? "alt-everywhere" : "alt-partly",
                "n",
                phrases.notation().count(higher),
                "m",
                phrases.notation().count(whole.size()));
    }

    private String range(List<Pair> pairs) {
        OptionalDouble low =
                pairs.stream().flatMap(Pair::means).mapToDouble(mean -> mean).min();
        OptionalDouble high =
                pairs.stream().flatMap(Pair::means).mapToDouble(mean -> mean).max();
        return low.isEmpty()
                ? phrases.say("alt-no-means")
                : phrases.say(
                        "alt-between-" + content.asking().key(),
                        "low",
                        phrases.notation().mean(low.getAsDouble()),
                        "high",
                        phrases.notation().mean(high.getAsDouble()));
    }

    /** The first remarkable gap of what is drawn, else the first remarkable difference between two groups. */
    private Optional<String> standing(List<Subject> subjects, List<Group> groups) {
        return first(RemarkableKind.PAIRED_GAP, subjects, groups)
                .map(row -> said(
                        "alt-gap", row, row.cells().get(0), row.cells().get(0).of(Aspect.WISH), subjects))
                .or(() -> first(RemarkableKind.PERCEPTION_GAP, subjects, groups)
                        .map(row -> said(
                                "alt-groups",
                                row,
                                row.cells().get(0),
                                row.cells().get(1),
                                subjects)));
    }

    private Optional<PublishedRemarkable> first(RemarkableKind kind, List<Subject> subjects, List<Group> groups) {
        return content.source().result().findings().remarkable(kind).stream()
                .filter(row -> row.cells().stream().allMatch(cell -> isDrawn(cell, subjects, groups)))
                .min(Comparator.comparingInt(PublishedRemarkable::rank));
    }

    private boolean isDrawn(Cell cell, List<Subject> subjects, List<Group> groups) {
        return find(cell, subjects).filter(pair -> pair.now().isPresent()).isPresent()
                && groups.stream().anyMatch(group -> group.key().equals(cell.group()));
    }

    private static Optional<Pair> find(Cell of, List<Subject> subjects) {
        Cell cell = of.of(Aspect.NOW);
        return subjects.stream()
                .flatMap(subject -> subject.scores().stream())
                .filter(scores -> scores.row().asked().map(PublishedScore::cell).anyMatch(cell::equals))
                .map(Pair::of)
                .findFirst();
    }

    private String said(String phrase, PublishedRemarkable row, Cell first, Cell second, List<Subject> subjects) {
        return phrases.say(
                phrase,
                "theme",
                name(row.cells().get(0).key()),
                "group",
                inText(first.group()),
                "other",
                inText(second.group()),
                "first",
                mean(first.of(Aspect.NOW), subjects),
                "second",
                mean(second, subjects));
    }

    private String mean(Cell cell, List<Subject> subjects) {
        return find(cell, subjects)
                .flatMap(pair -> cell.aspect() == Aspect.WISH ? pair.wish() : pair.now())
                .map(phrases.notation()::mean)
                .orElse("");
    }

    private String name(String theme) {
        return content.themes().stream()
                .filter(section -> section.key().equals(theme))
                .map(ReportContent.Section::name)
                .findFirst()
                .orElse(theme);
    }

    private String inText(String group) {
        return content.find(group).map(Group::inText).orElse(group);
    }
}
