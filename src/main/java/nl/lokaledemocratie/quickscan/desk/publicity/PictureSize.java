package nl.lokaledemocratie.quickscan.desk.publicity;

import java.util.Optional;
import java.util.stream.Stream;

/** The shape of a picture for social media, in pixels. */
enum PictureSize {
    /** Beside a link or in a message. */
    WIDE("breed", 1200, 630),
    /** In a line of pictures. */
    SQUARE("vierkant", 1080, 1080);

    private final String key;
    private final int width;
    private final int height;

    PictureSize(String key, int width, int height) {
        this.key = key;
        this.width = width;
        this.height = height;
    }

    static Optional<PictureSize> find(String key) {
        return Stream.of(values()).filter(size -> size.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
