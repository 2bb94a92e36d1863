package nl.lokaledemocratie.quickscan.desk.publicity;

import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.Document;

/** The paper of a poster. */
enum PosterSize {
    A4("a4", Document.Form.POSTER),
    A3("a3", Document.Form.LARGE_POSTER);

    private final String key;
    private final Document.Form form;

    PosterSize(String key, Document.Form form) {
        this.key = key;
        this.form = form;
    }

    static Optional<PosterSize> find(String key) {
        return Stream.of(values()).filter(size -> size.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    Document.Form form() {
        return form;
    }
}
