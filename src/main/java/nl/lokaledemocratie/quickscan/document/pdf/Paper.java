package nl.lokaledemocratie.quickscan.document.pdf;

/**
 * The page and the part of it that holds the text; places are in points from its lower left corner.
 *
 * @param left  also the room at the right
 * @param type  how much larger than in print letters and drawings are
 * @param title the same for headings of level 1
 */
record Paper(double width, double height, double left, double top, double bottom, double type, double title) {

    static final Paper A4 = new Paper(595, 842, 64, 766, 66, 1, 1);

    /** All lengths are those of A4 by the root of two. */
    static final Paper A3 = new Paper(842, 1191, 90.5, 1083, 93.3, Math.sqrt(2), Math.sqrt(2));

    /** 16 by 9, for a screen, as large as slides usually are: letters of 14 points can be read in a hall. */
    static final Paper SLIDE = new Paper(960, 540, 54, 500, 46, 1.75, 1.5);

    double right() {
        return width - left;
    }

    double bodyWidth() {
        return width - 2 * left;
    }

    double bodyHeight() {
        return top - bottom;
    }

    /** The same page with letters and drawings of another size. */
    Paper typed(double type, double title) {
        return new Paper(width, height, left, top, bottom, type, title);
    }

    /** The same page whose text ends at another height. */
    Paper ending(double end) {
        return new Paper(width, height, left, top, end, type, title);
    }

    TextStyle of(TextStyle style) {
        return style.times(type);
    }

    TextStyle heading(int level) {
        return TextStyle.heading(level).times(level == 1 ? title : type);
    }
}
