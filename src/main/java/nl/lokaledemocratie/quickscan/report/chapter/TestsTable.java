package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.claim.GroupPair;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifference;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifferences;
import nl.lokaledemocratie.quickscan.analysis.stats.HedgesG;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/**
 * What lies between wish and now and between groups, with tests and effect sizes of what is shown whole, for the technical annex alone (METHOD.md 0.3);
 * and what of the kind is not printed.
 */
record TestsTable(ReportContent content, Phrases phrases, List<TestedDifference> tests) {

    private static final double SMALLEST = 0.001;

    TestsTable(ReportContent content, Phrases phrases) {
        this(content, phrases, TestedDifferences.of(content.source().result()));
    }

    /** What is said of all of them. */
    List<Block> introduction() {
        return tests.isEmpty()
                ? List.of(note(phrases.say("tests-none")))
                : List.of(note(phrases.say("tests-intro")), note(leftOut()));
    }

    /** Every difference of a theme; empty where none is tested. */
    Optional<Block> of(Section theme) {
        List<TestedDifference> ofTheme = tests.stream()
                .filter(test -> test.a().key().equals(theme.key()))
                .toList();
        List<Block.Row> rows = new ArrayList<>();
        ofTheme.forEach(test -> rows.add(row(test)));
        List<GroupPair> pairs = GroupPair.list(content.source().result(), theme.key(), this::group);
        pairs.forEach(pair -> {
            untested(pair, pair.now(), Aspect.NOW, ofTheme).ifPresent(rows::add);
            untested(pair, pair.wish(), Aspect.WISH, ofTheme).ifPresent(rows::add);
        });
        return ofTheme.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        phrases.say(caption(ofTheme, !pairs.isEmpty()), "theme", theme.name()),
                        columns(),
                        List.of(new Block.RowGroup(Optional.empty(), rows))));
    }

    private static String caption(List<TestedDifference> tests, boolean pairs) {
        boolean gaps = tests.stream().anyMatch(test -> test.b().isEmpty());
        boolean groups = pairs || tests.stream().anyMatch(test -> test.b().isPresent());
        return gaps && groups ? "tests-caption" : gaps ? "tests-caption-gaps" : "tests-caption-groups";
    }

    private List<Block.Column> columns() {
        return List.of(
                new Block.Column(phrases.say("column-test"), 0.32, false),
                new Block.Column(phrases.say("column-difference"), 0.3, true),
                new Block.Column(phrases.say("column-p"), 0.18, true),
                new Block.Column(phrases.say("column-g"), 0.2, true));
    }

    private Block.Row row(TestedDifference test) {
        Optional<GroupPair.Points> points = test.b().flatMap(other -> points(test, other));
        Block.Cell value = new VerdictCell(phrases)
                .of(
                        test.value(),
                        Optional.of(limits(test)),
                        points.flatMap(GroupPair.Points::verdict),
                        points.filter(GroupPair.Points::rounded).isPresent());
        return row(name(test), value, Optional.of(test));
    }

    private Optional<GroupPair.Points> points(TestedDifference test, Cell other) {
        String first = group(test.a().group());
        String second = group(other.group());
        return GroupPair.list(content.source().result(), other.key(), this::group).stream()
                .filter(pair -> pair.first().equals(first) && pair.second().equals(second))
                .map(pair -> other.aspect() == Aspect.NOW ? pair.now() : pair.wish())
                .findFirst();
    }

    /** Empty for what is tested, and for what may not be compared. */
    private Optional<Block.Row> untested(
            GroupPair pair, GroupPair.Points points, Aspect aspect, List<TestedDifference> tests) {
        String name = phrases.say("tests-" + aspect.key(), "first", pair.first(), "second", pair.second());
        if (!points.isShown() || tests.stream().map(this::name).anyMatch(name::equals)) {
            return Optional.empty();
        }
        return Optional.of(row(
                name,
                new VerdictCell(phrases).of(points.value(), points.verdict(), points.rounded()),
                Optional.empty()));
    }

    private Block.Row row(String name, Block.Cell value, Optional<TestedDifference> test) {
        return new Block.Row(List.of(
                Block.Cell.of(name),
                value,
                test.map(this::p).orElse(Block.Cell.of("")),
                test.flatMap(TestedDifference::effect).map(this::g).orElse(Block.Cell.of(""))));
    }

    private String limits(TestedDifference test) {
        return aside(phrases.notation().range(test.limits().low(), test.limits().high()));
    }

    private Block.Cell p(TestedDifference test) {
        return cell(p(test.p()), p(test.pHolm().orElseThrow()));
    }

    private Block.Cell g(HedgesG effect) {
        return cell(
                phrases.notation().decimal(effect.g(), 2),
                phrases.notation().range(effect.limits().low(), effect.limits().high(), 2));
    }

    private Block.Cell cell(String value, String aside) {
        return new Block.Cell(value, aside(aside), 1, false);
    }

    private String aside(String text) {
        return phrases.say("tests-aside", "text", text);
    }

    private String name(TestedDifference test) {
        String first = group(test.a().group());
        return test.b()
                .map(other ->
                        phrases.say("tests-" + other.aspect().key(), "first", first, "second", group(other.group())))
                .orElseGet(() -> phrases.say("tests-gap", "group", first));
    }

    private String p(double p) {
        return p < SMALLEST
                ? phrases.say("tests-below", "p", phrases.notation().decimal(SMALLEST, 3))
                : phrases.notation().decimal(p, 3);
    }

    private String group(String key) {
        return content.find(key).map(Group::name).orElse(key);
    }

    private String leftOut() {
        return phrases.say(
                "tests-left-out", "effect-of-gap", content.asking().isGap() ? phrases.say("tests-effect-of-gap") : "");
    }

    private static Block note(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.NOTE, Span.parse(text));
    }
}
