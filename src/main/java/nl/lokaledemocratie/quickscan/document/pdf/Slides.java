package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/**
 * Puts what stands under each heading of level 1 on a page of its own, with letters and drawings as large as fit there, and none below 14
 * points. What does not even fit in the smallest goes on over more pages: nothing is lost.
 */
final class Slides {

    /** Letters, and those of the title, from the largest on. */
    private static final double[][] TYPES = {
        {2.1, 1.7},
        {1.95, 1.7},
        {1.8, 1.5},
        {1.75, 1.4},
        {1.75, 1.1},
        {1.75, 0.9},
        {1.56, 1.1},
        {1.56, 0.9},
        {1.34, 0.9}
    };

    /** No letter is smaller, in points. */
    private static final double SMALLEST = 14;

    /** The least size of letters in a drawing, in points of print. */
    private static final double IN_DRAWING = 8;

    /** How large its title is on further pages of a slide, of the usual. */
    private static final double CONTINUED = 0.65;

    /** So much more than its part a page may hold: a title, and lines that stay together. */
    private static final double TITLE_AND_LINES = 60;

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
            List<Box> fitted = fitted(slide);
            new Flow(paperOf(fitted), sheet, pages::turn, boxes.apply(sheet.paper())::foot, title(slide)).place(fitted);
        });
    }

    /** What goes on over several pages is divided over them evenly: no page of a few lines. */
    private Paper paperOf(List<Box> slide) {
        Paper page = sheet.paper();
        double height = height(slide);
        double pages = Math.ceil(height / page.bodyHeight());
        return pages > 1 ? page.ending(Math.max(page.bottom(), page.top() - height / pages - TITLE_AND_LINES)) : page;
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

    /** In letters as large as fit: one page, else two. */
    private List<Box> fitted(List<Block> slide) {
        double smallest = slide.stream().mapToDouble(Slides::smallest).min().orElse(SMALLEST);
        List<List<Box>> sizes = new ArrayList<>();
        for (double[] type : TYPES) {
            if (type[0] * smallest >= SMALLEST || sizes.isEmpty()) {
                sizes.add(boxed(slide, sheet.paper().typed(type[0], type[1])));
            }
        }
        double page = sheet.paper().bodyHeight();
        return Stream.of(page, 2 * (page - TITLE_AND_LINES))
                .flatMap(room -> sizes.stream().filter(boxes -> height(boxes) <= room))
                .findFirst()
                .orElse(sizes.get(sizes.size() - 1));
    }

    /** The size of the smallest letters of a block, in points of print. */
    private static double smallest(Block block) {
        if (block instanceof Block.Figure) {
            return IN_DRAWING;
        } else if (block instanceof Block.Table table) {
            boolean small = table.groups().stream()
                    .flatMap(group -> group.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> cell.muted() || !cell.small().isEmpty());
            return (small ? TextStyle.CELL_SMALL : TextStyle.CELL_HEADER).size();
        } else if (block instanceof Block.Paragraph paragraph && paragraph.kind() == Block.Paragraph.Kind.NOTE) {
            return TextStyle.NOTE.size();
        }
        return TextStyle.BODY.size();
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
