package nl.lokaledemocratie.quickscan.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.GroupPair;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.report.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.document.Block;

/** How far the groups of a theme lie apart, two by two. */
record DifferencesTable(ReportContent content, Phrases phrases) {

    /** Empty where no two groups may be compared. */
    Optional<Block> of(Section theme) {
        List<GroupPair> pairs = GroupPair.list(content.source().result(), theme.key(), this::name);
        if (pairs.stream().noneMatch(pair -> pair.now().isShown() || pair.wish().isShown())) {
            return Optional.empty();
        }
        return Optional.of(new Block.Table(
                phrases.say("differences-caption", "theme", theme.name()),
                List.of(
                        new Block.Column(phrases.say("column-groups"), 0.5, false),
                        new Block.Column(phrases.say("column-now"), 0.25, true),
                        new Block.Column(phrases.say("column-wish"), 0.25, true)),
                List.of(new Block.RowGroup(
                        Optional.empty(), pairs.stream().map(this::row).toList()))));
    }

    private Block.Row row(GroupPair pair) {
        Block.Cell groups =
                Block.Cell.of(phrases.say("differences-pair", "first", pair.first(), "second", pair.second()));
        boolean alike =
                !pair.now().isShown() && pair.now().state() == pair.wish().state();
        return new Block.Row(
                alike
                        ? List.of(groups, words(pair.now().state(), 2))
                        : Stream.of(groups, points(pair.now()), points(pair.wish()))
                                .toList());
    }

    private Block.Cell points(GroupPair.Points points) {
        return points.isShown()
                ? new Block.Cell(
                        Notation.DUTCH.gap(points.value()),
                        points.rounded() ? phrases.say("gap-rounded") : "",
                        1,
                        false)
                : words(points.state(), 1);
    }

    private Block.Cell words(ScoreCell.State state, int span) {
        String phrase =
                switch (state) {
                    case HIDDEN -> "hidden";
                    case NO_DATA -> "no-data";
                    case SHOWN, NOT_ASKED -> "not-asked";
                };
        return Block.Cell.muted(phrases.say(phrase), span);
    }

    private String name(String group) {
        return content.groups().stream()
                .filter(one -> one.key().equals(group))
                .map(Group::name)
                .findFirst()
                .orElse(group);
    }
}
