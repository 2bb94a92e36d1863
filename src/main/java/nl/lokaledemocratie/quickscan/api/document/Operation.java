package nl.lokaledemocratie.quickscan.api.document;

import java.util.List;

/**
 * Something that can be asked, as people read it.
 *
 * @param method  such as {@code GET}
 * @param path    the whole path, with its parameters in braces
 * @param scope   the right that a key needs; empty for none
 * @param summary what it does, in one line
 */
public record Operation(String method, String path, String scope, String summary) {

    /** The path in parts between which a line can break. */
    public List<String> parts() {
        return List.of(path.split("(?=/)"));
    }
}
