package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifference;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifferences;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** Tests and effect sizes of themes, for the technical annex alone (METHOD.md 0.3), and what of the kind is not printed. */
record TestsTable(ReportContent content, Phrases phrases) {

    private static final double SMALLEST = 0.001;

    /** Empty where nothing was tested. */
    List<Block> blocks() {
        List<TestedDifference> tests = TestedDifferences.of(content.source().result());
        List<Block.RowGroup> groups = content.themes().stream()
                .map(theme -> new Block.RowGroup(Optional.of(theme.name()), rows(theme, tests)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return groups.isEmpty()
                ? List.of(note(phrases.say("tests-none")))
                : List.of(
                        note(phrases.say("tests-intro")),
                        note(leftOut()),
                        new Block.Table(phrases.say("tests-caption"), columns(), groups));
    }

    private List<Block.Row> rows(Section theme, List<TestedDifference> tests) {
        return tests.stream()
                .filter(test -> test.a().key().equals(theme.key()))
                .map(this::row)
                .toList();
    }

    private List<Block.Column> columns() {
        return List.of(
                new Block.Column(phrases.say("column-test"), 0.25, false),
                new Block.Column(phrases.say("column-difference"), 0.2, true),
                new Block.Column(phrases.say("column-t"), 0.13, true),
                new Block.Column(phrases.say("column-p"), 0.09, true),
                new Block.Column(phrases.say("column-p-holm"), 0.09, true),
                new Block.Column(phrases.say("column-g"), 0.24, true));
    }

    private Block.Row row(TestedDifference test) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(name(test)));
        cells.add(Block.Cell.of(phrases.say(
                "tests-limits",
                "value",
                phrases.notation().gap(test.value()),
                "limits",
                phrases.notation().range(test.limits().low(), test.limits().high()))));
        cells.add(Block.Cell.of(phrases.say(
                "tests-t",
                "t",
                phrases.notation().decimal(test.t(), 2),
                "df",
                phrases.notation().decimal(test.df(), 0))));
        cells.add(Block.Cell.of(p(test.p())));
        cells.add(Block.Cell.of(p(test.pHolm().orElseThrow())));
        cells.add(Block.Cell.of(test.effect()
                .map(effect -> phrases.say(
                        "tests-limits",
                        "value",
                        phrases.notation().decimal(effect.g(), 2),
                        "limits",
                        phrases.notation()
                                .range(effect.limits().low(), effect.limits().high(), 2)))
                .orElse("")));
        return new Block.Row(cells);
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
