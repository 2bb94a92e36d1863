package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/**
 * Puts what stands under each heading of level 1 on a page of its own, with letters and drawings as large as fit there. What does not even fit
 * in the smallest goes on over more pages: nothing is lost.
 */
final class Slides {

    /** Letters, and those of the title, from the largest on; the smallest of a drawing still are 8 points. */
    private static final double[][] TYPES = {
        {1.4, 1.15}, {1.3, 1.15}, {1.2, 1.15}, {1.1, 1.15}, {1.0, 1.15}, {0.95, 1}, {0.95, 0.8}, {0.95, 0.65}
    };

    /** How large its title is on further pages of a slide, of the usual. */
    private static final double CONTINUED = 0.65;

    private final Sheet sheet;
    private final PageTurner pages;
    private final Function<Paper, Boxes> boxes;

    /** @param boxes makes those of one page */
    Slides(Sheet sheet, PageTurner pages, Function<Paper, Boxes> boxes) {
        this.sheet = sheet;
        this.pages = pages;
        this.boxes = boxes;
    }

    void draw(List<Block> blocks) {
        divided(blocks).forEach(slide -> {
            pages.turn();
            new Flow(sheet.paper(), sheet, pages::turn, title(slide)).place(fitted(slide));
        });
    }

    /** Its title once more, for a page on which it goes on; who hears the slides heard it. */
    private Optional<Box> title(List<Block> slide) {
        if (!(slide.get(0) instanceof Block.Heading heading)) {
            return Optional.empty();
        }
        TextStyle style = TextStyle.heading(1).times(CONTINUED);
        List<Span> spans = List.of(Span.plain(heading.text()));
        List<TextLines.Line> lines =
                TextLines.of(sheet.faces(), style, spans, sheet.paper().bodyWidth());
        return Optional.of(Box.of(0, lines.size() * style.leading() + 6, (page, top) -> page.tags()
                .artifact(() -> {
                    for (int i = 0; i < lines.size(); i++) {
                        page.line(lines.get(i), spans, style, page.paper().left(), style.baseline(top, i));
                    }
                })));
    }

    private static List<List<Block>> divided(List<Block> blocks) {
        List<List<Block>> slides = new ArrayList<>();
        for (Block block : blocks) {
            if (slides.isEmpty() || (block instanceof Block.Heading heading && heading.level() == 1)) {
                slides.add(new ArrayList<>());
            }
            slides.get(slides.size() - 1).add(block);
        }
        return slides;
    }

    private List<Box> fitted(List<Block> slide) {
        for (double[] type : TYPES) {
            List<Box> boxed = boxed(slide, sheet.paper().typed(type[0], type[1]));
            if (height(boxed) <= sheet.paper().bodyHeight()) {
                return boxed;
            }
        }
        return boxed(slide, sheet.paper());
    }

    private List<Box> boxed(List<Block> slide, Paper paper) {
        Boxes made = boxes.apply(paper);
        slide.forEach(made::add);
        return made.list();
    }

    private static double height(List<Box> boxes) {
        return boxes.stream().mapToDouble(box -> box.before() + box.height()).sum()
                - boxes.get(0).before();
    }
}
