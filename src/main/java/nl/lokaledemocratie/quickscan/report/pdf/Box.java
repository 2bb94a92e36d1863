package nl.lokaledemocratie.quickscan.report.pdf;

import java.util.Optional;

/**
 * A piece of the document that is not broken over pages.
 *
 * @param before        space above it, left out at the top of a page
 * @param staysWithNext no page ends between this box and the next
 * @param startsPage    begins a new page
 * @param repeated      what is drawn above it when it comes first on a page, as the header of a table that goes on
 */
record Box(
        double before,
        double height,
        boolean staysWithNext,
        boolean startsPage,
        Optional<Box> repeated,
        Drawing drawing) {

    /** Draws on a page, with its upper edge at a height above the bottom of the page. */
    interface Drawing {
        void draw(Sheet sheet, double top);
    }

    static Box of(double before, double height, Drawing drawing) {
        return new Box(before, height, false, false, Optional.empty(), drawing);
    }

    Box stayingWithNext(boolean stays) {
        return new Box(before, height, stays, startsPage, repeated, drawing);
    }

    Box startingPage(boolean starts) {
        return new Box(before, height, staysWithNext, starts, repeated, drawing);
    }

    Box repeating(Box header) {
        return new Box(before, height, staysWithNext, startsPage, Optional.of(header), drawing);
    }

    void draw(Sheet sheet, double top) {
        drawing.draw(sheet, top);
    }
}
