package nl.lokaledemocratie.quickscan.organisation.look;

/**
 * A logo as we made it of what was sent: on white, without anything but its pixels.
 *
 * @param content a PNG or JPEG file
 * @param format  {@code png} or {@code jpeg}
 * @param width   on the page, in CSS pixels
 * @param height  on the page, in CSS pixels
 */
public record Logo(byte[] content, String format, int width, int height) {

    /** Its name, which changes with the content. */
    public String file() {
        return ContentHash.of(content) + "." + format;
    }

    public Mark mark() {
        return new Mark(file(), width, height);
    }

    /**
     * What a page must know of it.
     *
     * @param file its name
     */
    public record Mark(String file, int width, int height) {}
}
