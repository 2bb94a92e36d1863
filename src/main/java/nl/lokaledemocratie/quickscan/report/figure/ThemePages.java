package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.chart.NowWishChart.Spacing;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/**
 * The pages of a theme: words, the theme as a whole, and its statements. These stand on the next page where they do not fit below the others,
 * however close its rows are.
 */
public record ThemePages(ReportContent content, Phrases phrases) {

    /** What a page holds, in points. */
    private static final double WHOLE = 698;

    /** More of a page is not left empty. */
    private static final double MOST_EMPTY = 0.55 * WHOLE;

    private static final double TITLE = 15;
    private static final double TITLE_LINE = 19.5;
    private static final double BELOW_TITLE = 3;

    /** The title and text of a chapter above its first theme. */
    private static final double CHAPTER = 105;

    /** @param opening of the first theme what the chapter says of all themes above it, and then what explains their figures stands below it */
    public Pages of(Section theme, List<Block> words, List<Block> helping, Optional<List<Block>> opening) {
        return Stream.of(Spacing.values())
                .map(spacing -> pages(theme, words, helping, opening, spacing))
                .filter(Pages::isOne)
                .findFirst()
                .orElseGet(() -> pages(theme, words, helping, opening, Spacing.WIDE));
    }

    /**
     * Laid out in one way.
     *
     * @param isOne whether it fits one page, else it takes two
     * @param left  what its last page still holds, in points; of the only page nothing is left
     */
    public record Pages(List<Block> blocks, boolean isOne, double left) {

        public Pages {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Statements that do not all fit below the rest stand together on the next page, unless this one would be left too empty. What can help
     * comes last, or on the first page where the statements do not.
     */
    private Pages pages(
            Section theme, List<Block> words, List<Block> helping, Optional<List<Block>> opening, Spacing spacing) {
        List<Block> blocks = new ArrayList<>(words);
        blocks.addAll(new NowWishFigures(content, phrases).whole(theme, spacing));
        double title =
                Lettering.SEMIBOLD.lines(theme.name(), TITLE, NowWishFigures.PAGE_WIDTH) * TITLE_LINE + BELOW_TITLE;
        double chapter = opening.map(said -> CHAPTER + Heights.of(said)).orElse(0.0);
        double left = WHOLE - title - chapter - Heights.of(blocks) - Heights.FRAME;
        double others = WHOLE - Heights.FRAME;
        double help = Heights.of(helping);
        List<Block> together = spread(theme, others, others, opening.isPresent());
        boolean one = Heights.of(together) + help <= left + Heights.FRAME;
        boolean before = !one && help <= left;
        if (before) {
            blocks.addAll(helping);
            left -= help;
        }
        List<Block> statements = one || left < MOST_EMPTY ? together : spread(theme, left, others, opening.isPresent());
        blocks.addAll(statements);
        if (!before) {
            blocks.addAll(helping);
        }
        double last = WHOLE - Heights.of(last(statements)) - (before ? 0 : help);
        return new Pages(blocks, one, one ? 0 : last);
    }

    /** What stands on the last of its pages: its last figure, with the words that stand above the first. */
    private static List<Block> last(List<Block> statements) {
        long figures =
                statements.stream().filter(Block.Figure.class::isInstance).count();
        return figures > 1 ? statements.subList(statements.size() - 1, statements.size()) : statements;
    }

    private List<Block> spread(Section theme, double first, double others, boolean explained) {
        return new SpreadFigures(content, phrases).of(theme, new SpreadFigures.Room(first, others, explained));
    }
}
