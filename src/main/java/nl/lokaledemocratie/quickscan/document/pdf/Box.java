package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A piece of the document that is not broken over pages.
 *
 * @param before        space above it, left out at the top of a page
 * @param staysWithNext no page ends between this box and the next
 * @param room          height that must be left on the page for it and what follows, else it begins a new page
 * @param repeated      what is drawn above it when it comes first on a page, as the header of a table that goes on
 * @param facing        what fills a right page that is left over before it; it begins a left one
 * @param notes         what must stand at the foot of its page, once however many boxes say so
 */
record Box(
        double before,
        double height,
        boolean staysWithNext,
        double room,
        Optional<Box> repeated,
        Optional<Box> facing,
        List<String> notes,
        Drawing drawing) {

    /** Draws on a page, with its upper edge at a height above the bottom of the page. */
    interface Drawing {
        void draw(Sheet sheet, double top);
    }

    static Box of(double before, double height, Drawing drawing) {
        return new Box(before, height, false, 0, Optional.empty(), Optional.empty(), List.of(), drawing);
    }

    Box stayingWithNext(boolean stays) {
        return new Box(before, height, stays, room, repeated, facing, notes, drawing);
    }

    Box needing(double height) {
        return new Box(before, this.height, staysWithNext, height, repeated, facing, notes, drawing);
    }

    Box repeating(Box header) {
        return new Box(before, height, staysWithNext, room, Optional.of(header), facing, notes, drawing);
    }

    Box beginningLeft(Box page) {
        return new Box(before, height, staysWithNext, room, repeated, Optional.of(page), notes, drawing);
    }

    Box noted(List<String> texts) {
        return new Box(before, height, staysWithNext, room, repeated, facing, texts, drawing);
    }

    void draw(Sheet sheet, double top) {
        drawing.draw(sheet, top);
    }
}
