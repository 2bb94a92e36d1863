package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.GroupPair;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.Asking;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** How far the groups of a theme lie apart, two by two. */
public record DifferencesTable(ReportContent content, Phrases phrases) {

    private static final double WIDE = 0.46;

    /** Empty where no two groups may be compared. */
    public Optional<Block> of(Section theme) {
        List<GroupPair> pairs = GroupPair.list(content.source().result(), theme.key(), this::name);
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        phrases.say("differences-caption", "theme", theme.name()),
                        columns(),
                        List.of(new Block.RowGroup(
                                Optional.empty(), pairs.stream().map(this::row).toList()))));
    }

    private List<Block.Column> columns() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(phrases.say("column-groups"), WIDE, false));
        double width = (1 - WIDE) / beside(true, true).size();
        beside("column-now", "column-wish")
                .forEach(name -> columns.add(new Block.Column(phrases.say(name), width, true)));
        return columns;
    }

    /** Of what is said of now and of the wish: what is asked. */
    private <T> List<T> beside(T now, T wish) {
        Asking asking = content.asking();
        return asking.isNow() && asking.isWish() ? List.of(now, wish) : List.of(asking.isNow() ? now : wish);
    }

    private Block.Row row(GroupPair pair) {
        Block.Cell groups =
                Block.Cell.of(phrases.say("differences-pair", "first", pair.first(), "second", pair.second()));
        List<GroupPair.Points> both = beside(pair.now(), pair.wish());
        boolean alike = both.stream().noneMatch(GroupPair.Points::isShown)
                && both.stream().map(GroupPair.Points::state).distinct().count() == 1;
        Stream<Block.Cell> cells = alike
                ? Stream.of(without(both.get(0).state(), both.size()))
                : both.stream().map(this::points);
        return new Block.Row(Stream.concat(Stream.of(groups), cells).toList());
    }

    private Block.Cell points(GroupPair.Points points) {
        return points.isShown()
                ? new VerdictCell(phrases).of(points.value(), points.verdict(), points.rounded())
                : without(points.state(), 1);
    }

    private Block.Cell without(ScoreCell.State state, int span) {
        return new CellWords(phrases).without(state, span);
    }

    private String name(String group) {
        return content.find(group).map(Group::name).orElse(group);
    }
}
