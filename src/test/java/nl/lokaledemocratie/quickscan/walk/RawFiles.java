package nl.lokaledemocratie.quickscan.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The bytes of the database on the disk, write-ahead log included: what somebody with the raw files can search. */
final class RawFiles {

    private final Path folder;

    RawFiles(Path folder) {
        this.folder = folder;
    }

    /** The files that hold the bytes, relative to the folder. */
    List<String> holding(byte[] wanted) {
        return holdingAny(List.of(wanted));
    }

    /** The files that hold one of these or more; each file is read once. */
    List<String> holdingAny(List<byte[]> wanted) {
        List<String> needles = wanted.stream().map(RawFiles::text).toList();
        return files().stream()
                .filter(file -> {
                    String content = read(file);
                    return needles.stream().anyMatch(content::contains);
                })
                .map(file -> folder.relativize(file).toString())
                .sorted()
                .toList();
    }

    /** The database removes files of its own while we look. */
    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                    if (problem instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw problem;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
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
