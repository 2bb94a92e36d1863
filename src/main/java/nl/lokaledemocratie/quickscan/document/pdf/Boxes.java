package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import com.lowagie.text.pdf.PdfWriter;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;

/** Turns the blocks of a document, in order, into boxes. */
final class Boxes {

    private final PdfWriter writer;
    private final Paper paper;
    private final Faces faces;
    private final Tags tags;
    private final TextBoxes text;
    private final FormBoxes forms;
    private final List<Outline.Entry> headings;
    private final List<Box> boxes = new ArrayList<>();
    private Optional<Box> facing = Optional.empty();
    private final List<Opened> opened = new ArrayList<>();

    /** The levels of headings by their places among the boxes. */
    private final NavigableMap<Integer, Integer> placed = new TreeMap<>();

    /** Less than any eye sees. */
    private static final double ROUNDING = 0.1;

    /** Of a page: more text than this between two headings can stay behind with the first. */
    private static final double LINES_BETWEEN = 0.2;

    /** Of a page: enough of a section to begin it there. */
    private static final double HALF_PAGE = 0.5;

    /** A heading whose section has a say in where it stands, and its box. */
    private record Opened(Block.Heading heading, int index) {

        int level() {
            return heading.level();
        }

        double room(double height, double page) {
            if (heading.start() == Start.ROOMY) {
                return Math.min(height, HALF_PAGE * page);
            }
            return height <= page ? height : 0;
        }
    }

    Boxes(PdfWriter writer, Paper paper, Faces faces, Tags tags, List<Outline.Entry> headings) {
        this.writer = writer;
        this.paper = paper;
        this.faces = faces;
        this.tags = tags;
        this.headings = headings;
        text = new TextBoxes(paper, faces, tags);
        forms = new FormBoxes(paper, faces, tags);
    }

    void add(Block block) {
        if (block instanceof Block.Heading heading) {
            addHeading(heading);
        } else if (block instanceof Block.LeftPage left) {
            facing = Optional.of(forms.page(left.words()));
        } else if (block instanceof Block.Paragraph paragraph) {
            boxes.addAll(text.paragraph(paragraph));
        } else if (block instanceof Block.Bullets bullets) {
            boxes.addAll(text.bullets(bullets));
        } else if (block instanceof Block.Table table) {
            boxes.addAll(new TableBoxes(paper, faces, tags, table).boxes());
        } else if (block instanceof Block.Figure figure) {
            boxes.addAll(text.figure(figure));
        } else if (block instanceof Block.TickTable table) {
            boxes.addAll(forms.table(table));
        } else if (block instanceof Block.TickList list) {
            boxes.addAll(forms.list(list));
        } else if (block instanceof Block.WritingSpace space) {
            boxes.addAll(forms.space(space));
        } else if (block instanceof Block.Contents contents) {
            closeSections(1);
            List<Box> title = text.contentsTitle(contents);
            double taken = title.stream()
                    .mapToDouble(box -> box.before() + box.height())
                    .sum();
            boxes.add(title.get(0).needing(paper.bodyHeight()));
            boxes.addAll(title.subList(1, title.size()));
            boxes.addAll(
                    new ContentsBoxes(writer, paper, faces, tags).of(headings, paper.bodyHeight() - taken - ROUNDING));
        } else {
            throw new IllegalArgumentException("No box for " + block);
        }
    }

    /** What says at the foot of a page what its signs mean. */
    Box foot(List<String> notes) {
        return text.foot(notes);
    }

    List<Box> list() {
        closeSections(1);
        keepHeadingsTogether();
        return List.copyOf(boxes);
    }

    /** A heading above a lower one that needs room, with no more than a few lines between, needs that room as well. */
    private void keepHeadingsTogether() {
        for (int i : placed.descendingKeySet()) {
            Box box = boxes.get(i);
            double together = untilRoom(i);
            if (box.room() < together && together <= paper.bodyHeight()) {
                boxes.set(i, box.needing(together));
            }
        }
    }

    /** From a heading on to the end of what the next box that needs room needs; 0 where none is near, or a table or another section comes first. */
    private double untilRoom(int heading) {
        double height = boxes.get(heading).height();
        int level = placed.getOrDefault(heading, 0);
        double between = 0;
        for (int i = heading + 1; i < boxes.size(); i++) {
            Box next = boxes.get(i);
            if (placed.getOrDefault(i, Integer.MAX_VALUE) <= level) {
                return 0;
            }
            if (next.room() > 0) {
                return height + between + next.before() + next.room();
            }
            between += next.before() + next.height();
            if (between > LINES_BETWEEN * paper.bodyHeight() || next.repeated().isPresent()) {
                return 0;
            }
        }
        return 0;
    }

    private void addHeading(Block.Heading heading) {
        closeSections(heading.level());
        if (heading.start() == Start.WHOLE || heading.start() == Start.ROOMY) {
            opened.add(new Opened(heading, boxes.size()));
        }
        Box box = text.heading(heading);
        placed.put(boxes.size(), heading.level());
        Box placing = heading.start() == Start.NEW_PAGE ? box.needing(paper.bodyHeight()) : box;
        boxes.add(facing.map(placing::beginningLeft).orElse(placing));
        facing = Optional.empty();
    }

    /** Tells the headings of sections that end here how much room they need, if a page has it. */
    private void closeSections(int level) {
        opened.stream().filter(section -> section.level() >= level).forEach(section -> {
            Box heading = boxes.get(section.index());
            List<Box> within = boxes.subList(section.index(), boxes.size());
            double height = within.stream()
                            .mapToDouble(box -> box.before() + box.height())
                            .sum()
                    - heading.before()
                    + heightOfFoot(within);
            boxes.set(section.index(), heading.needing(section.room(height, paper.bodyHeight())));
        });
        opened.removeIf(section -> section.level() >= level);
    }

    private double heightOfFoot(List<Box> within) {
        List<String> notes = within.stream()
                .flatMap(box -> box.notes().stream())
                .distinct()
                .sorted()
                .toList();
        Box foot = text.foot(notes);
        return notes.isEmpty() ? 0 : foot.before() + foot.height();
    }
}
