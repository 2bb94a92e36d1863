package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.EstimateClaim;
import nl.lokaledemocratie.quickscan.analysis.claim.EstimateClaim.OfStatement;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.chart.NowWishChart.Spacing;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.Quotation;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;

/**
 * The chart of estimates: per statement and group what the estimated group answered and what the group thinks that they answer, with its
 * alternative text. A figure for each scale, and more where they do not fit a page.
 */
public record EstimatesFigure(ReportContent content, Phrases phrases, List<OfStatement> statements) {

    /** What fits on a page below the chapter's title and text, at the width of the text, both in points. */
    private static final double PAGE_HEIGHT = 500;

    private static final double PAGE_WIDTH = 467;

    public List<Block> figures() {
        Map<Scale, List<OfStatement>> byScale = new LinkedHashMap<>();
        statements.forEach(one -> byScale.merge(
                one.statement().scale(), List.of(one), (some, more) -> Stream.concat(some.stream(), more.stream())
                        .toList()));
        return byScale.values().stream().flatMap(some -> figures(some).stream()).toList();
    }

    private List<Block> figures(List<OfStatement> some) {
        Optional<NowWishChart> fitting = Stream.of(Spacing.values())
                .map(spacing -> chart(some, spacing))
                .filter(chart -> ChartRenderer.height(chart, PAGE_WIDTH) <= PAGE_HEIGHT)
                .findFirst();
        if (some.size() > 1 && fitting.isEmpty()) {
            int half = (some.size() + 1) / 2;
            return Stream.of(some.subList(0, half), some.subList(half, some.size()))
                    .flatMap(part -> figures(part).stream())
                    .toList();
        }
        String scale = ScaleWords.of(some.get(0).statement().scale(), phrases);
        return List.of(new Block.Figure(
                fitting.orElseGet(() -> chart(some, Spacing.TIGHT)),
                phrases.say("estimates-figure", "scale", scale),
                alternative(some)));
    }

    /** The first statement in a single panel, with a row per group. */
    public Block.Figure single() {
        OfStatement one = statements.get(0);
        Scale scale = one.statement().scale();
        String words = ScaleWords.of(scale, phrases);
        NowWishChart.Panel panel = new NowWishChart.Panel(
                "",
                "",
                groups(statements.subList(0, 1)).stream()
                        .map(group -> row(group.name(), one, group))
                        .toList());
        return new Block.Figure(
                new NowWishChart(scale.min(), scale.max(), List.of(panel), legend()),
                phrases.say("estimates-figure", "scale", words),
                alternative(statements.subList(0, 1)));
    }

    private NowWishChart chart(List<OfStatement> some, Spacing spacing) {
        Scale scale = some.get(0).statement().scale();
        return new NowWishChart(
                scale.min(),
                scale.max(),
                some.size() == 1 ? 1 : 2,
                spacing,
                some.stream().map(one -> panel(one, groups(some))).toList(),
                legend());
    }

    private NowWishChart.Legend legend() {
        return new NowWishChart.Legend(
                phrases.say("legend-answer"),
                phrases.say("legend-estimate"),
                phrases.say("legend-faint"),
                "",
                "",
                phrases.say("hidden"),
                NowWishChart.Signs.NOW_WISH);
    }

    private List<Group> groups(List<OfStatement> some) {
        return content.present().stream()
                .filter(group -> some.stream().anyMatch(one -> claim(one, group).isPresent()))
                .toList();
    }

    /** A statement, in which groups are compared. */
    private NowWishChart.Panel panel(OfStatement one, List<Group> groups) {
        return new NowWishChart.Panel(
                text(one),
                "",
                groups.stream().map(group -> row(group.name(), one, group)).toList());
    }

    /** The answers stand beside each estimate: one cannot be read without the other. */
    private NowWishChart.Row row(String label, OfStatement one, Group group) {
        Optional<Mark> estimate = claim(one, group).map(EstimateClaim::estimate).flatMap(this::mark);
        boolean hidden = estimate.isEmpty() && isHidden(one, group);
        boolean half = estimate.isPresent() && one.answered().state() == ScoreCell.State.HIDDEN;
        String note = hidden ? phrases.say("hidden-mark-quiet") : half ? half() : missing(one, group);
        return new NowWishChart.Row(
                label, mark(one.answered()), estimate, estimate.isPresent() && !half ? "" : note, hidden || half);
    }

    /** That an estimate stands beside an answer that is not shown. */
    private String half() {
        return phrases.say("hidden-side-quiet", "side", phrases.say("estimates-side"));
    }

    private static boolean isHidden(OfStatement one, Group group) {
        return claim(one, group)
                .filter(claim -> claim.estimate().state() == ScoreCell.State.HIDDEN)
                .isPresent();
    }

    private Optional<Mark> mark(ScoreCell cell) {
        return cell.isShown()
                ? Optional.of(new Mark(cell.mean(), phrases.notation().mean(cell.mean()), cell.n() < Claims.MINIMUM))
                : Optional.empty();
    }

    private String missing(OfStatement one, Group group) {
        return claim(one, group)
                .map(claim -> new CellWords(phrases).instead(claim.estimate().state()))
                .orElseGet(() -> phrases.say("not-asked"));
    }

    private static Optional<EstimateClaim> claim(OfStatement one, Group group) {
        return one.claims().stream()
                .filter(claim -> claim.group().equals(group.key()))
                .findFirst();
    }

    private String text(OfStatement one) {
        return one.statement().wording().standard().in(phrases.language());
    }

    /** One sentence: what may be said of the first statement that anything may be said of. */
    private String alternative(List<OfStatement> some) {
        List<OfStatement> told = some.stream()
                .filter(one -> one.sentences().stream().anyMatch(EstimatesFigure::isDifferent))
                .toList();
        if (told.isEmpty()) {
            return phrases.say("alt-estimates-none");
        }
        EstimateClaim.Sentence sentence = told.get(0).sentences().stream()
                .filter(EstimatesFigure::isDifferent)
                .findFirst()
                .orElseThrow();
        int more = told.size() - 1;
        return phrases.say(
                sentence.says() == EstimateClaim.Says.BETTER ? "alt-estimates-better" : "alt-estimates-worse",
                "groups",
                Enumeration.of(
                        sentence.groups().stream()
                                .map(group ->
                                        content.find(group).map(Group::inText).orElse(group))
                                .toList(),
                        phrases),
                "statement",
                Quotation.of(text(told.get(0))),
                "more",
                more == 0
                        ? ""
                        : phrases.counted(
                                "alt-estimates-more",
                                more,
                                "n",
                                phrases.notation().count(more)));
    }

    private static boolean isDifferent(EstimateClaim.Sentence sentence) {
        return sentence.says() == EstimateClaim.Says.BETTER || sentence.says() == EstimateClaim.Says.WORSE;
    }
}
