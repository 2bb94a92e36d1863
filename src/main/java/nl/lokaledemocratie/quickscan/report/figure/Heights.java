package nl.lokaledemocratie.quickscan.report.figure;

import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** How high paragraphs, lists and figures are on a page, in points, with the room above them. */
final class Heights {

    /** Above and below a drawing, with its caption. */
    static final double FRAME = 40;

    private static final double INDENT = 14;

    private Heights() {}

    /** Of all together; of other kinds nothing. */
    static double of(List<Block> blocks) {
        return blocks.stream().mapToDouble(Heights::of).sum();
    }

    private static double of(Block block) {
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .mapToDouble(spans -> Type.ITEM.height(spans, NowWishFigures.PAGE_WIDTH - INDENT))
                    .sum();
        } else if (block instanceof Block.Paragraph paragraph) {
            return Type.of(paragraph.kind()).height(paragraph.spans(), NowWishFigures.PAGE_WIDTH);
        } else if (block instanceof Block.Figure figure) {
            return FRAME + ChartRenderer.height(figure.chart(), NowWishFigures.PAGE_WIDTH);
        }
        return 0;
    }

    /** How running text is set: the size of letters, the height of a line, and the room above a paragraph. */
    private enum Type {
        LEAD(13, 19, 8),
        BODY(10.5, 15.5, 8),
        ITEM(10.5, 15.5, 4),
        NOTE(9, 12.5, 6);

        /** What bold words in a text take more, of its width. */
        private static final double BOLD = 0.99;

        private final double size;
        private final double line;
        private final double above;

        Type(double size, double line, double above) {
            this.size = size;
            this.line = line;
            this.above = above;
        }

        static Type of(Block.Paragraph.Kind kind) {
            return switch (kind) {
                case LEAD -> LEAD;
                case NOTE, CODE, LABEL -> NOTE;
                case BODY, INTRODUCTION, NOTICE -> BODY;
            };
        }

        double height(List<Span> spans, double width) {
            String text = spans.stream().map(Span::text).collect(Collectors.joining());
            return Lettering.REGULAR.lines(text, size, width * BOLD) * line + above;
        }
    }
}
