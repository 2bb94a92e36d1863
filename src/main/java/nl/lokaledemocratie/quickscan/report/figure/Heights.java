package nl.lokaledemocratie.quickscan.report.figure;

import java.util.List;

import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** About how high paragraphs, lists and figures are on a page, in points. */
final class Heights {

    /** Above and below a drawing, with its caption. */
    static final double FRAME = 40;

    private Heights() {}

    /** Of all together; of other kinds nothing. */
    static double of(List<Block> blocks) {
        return blocks.stream().mapToDouble(Heights::of).sum();
    }

    private static double of(Block block) {
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .mapToDouble(spans -> Type.BODY.height(spans))
                    .sum();
        } else if (block instanceof Block.Paragraph paragraph) {
            return Type.of(paragraph.kind()).height(paragraph.spans());
        } else if (block instanceof Block.Figure figure) {
            return FRAME + ChartRenderer.height(figure.chart(), NowWishFigures.PAGE_WIDTH);
        }
        return 0;
    }

    /** How running text is set: letters in a line, the height of a line, and the room below a paragraph. */
    private enum Type {
        LEAD(72, 19, 9),
        BODY(88, 15.5, 7),
        NOTE(104, 12.5, 6);

        private final double letters;
        private final double line;
        private final double below;

        Type(double letters, double line, double below) {
            this.letters = letters;
            this.line = line;
            this.below = below;
        }

        static Type of(Block.Paragraph.Kind kind) {
            return switch (kind) {
                case LEAD -> LEAD;
                case NOTE, CODE, LABEL -> NOTE;
                case BODY, INTRODUCTION, NOTICE -> BODY;
            };
        }

        double height(List<Span> spans) {
            int all = spans.stream().mapToInt(span -> span.text().length()).sum();
            return Math.ceil(all / letters) * line + below;
        }
    }
}
