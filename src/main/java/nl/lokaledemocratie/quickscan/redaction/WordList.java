package nl.lokaledemocratie.quickscan.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of one of the lists, folded.
 *
 * @param sure  those that are nothing else
 * @param maybe those that are ordinary words too
 */
record WordList(Set<String> sure, Set<String> maybe) {

    private static final String MAYBE = "~";

    WordList {
        sure = Set.copyOf(sure);
        maybe = Set.copyOf(maybe);
    }

    /** The list of that name: words between blanks. */
    static WordList read(String name) {
        return of(lines(name).flatMap(line -> Stream.of(line.split("\\s+"))).toList());
    }

    private static WordList of(List<String> words) {
        Set<String> sure = new HashSet<>();
        Set<String> maybe = new HashSet<>();
        words.forEach(word -> (word.startsWith(MAYBE) ? maybe : sure).add(Token.fold(word.replace(MAYBE, ""))));
        sure.removeAll(maybe);
        return new WordList(sure, maybe);
    }

    /** The lines of a list that hold anything but a remark. */
    static Stream<String> lines(String name) {
        return text("/redaction/" + name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    static String text(String path) {
        try (InputStream stream = WordList.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String folded) {
        return sure.contains(folded) || maybe.contains(folded);
    }
}
