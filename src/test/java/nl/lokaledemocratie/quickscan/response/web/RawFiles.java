package nl.lokaledemocratie.quickscan.response.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bytes of the database on the disk, write-ahead log included: what somebody with the raw files can search. */
final class RawFiles {

    private final Path folder;

    RawFiles(Path folder) {
        this.folder = folder;
    }

    /** The files that hold the bytes, relative to the folder. */
    List<String> holding(byte[] wanted) {
        String needle = text(wanted);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(needle))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words, in the order in which they lie in a file. */
    List<String> order(String file, List<String> words) {
        String content = read(folder.resolve(file));
        TreeMap<Integer, String> places = new TreeMap<>();
        for (String word : words) {
            int place = content.indexOf(word);
            if (place >= 0) {
                places.put(place, word);
            }
        }
        return List.copyOf(places.values());
    }

    private static String read(Path file) {
        try {
            return text(Files.readAllBytes(file));
        } catch (NoSuchFileException goneMeanwhile) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One character per byte, so that bytes can be searched like text. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
