package nl.lokaledemocratie.quickscan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.CleanText;

/** Arguments as they are meant: out of a mail or a manual come signs that nobody sees, and dashes that stand for two hyphens. */
final class TypedArguments {

    private static final Pattern DASHES =
            Pattern.compile("^(?:[\u2013\u2014\u2212]-?|-[\u2013\u2014\u2212])(?=[a-zA-Z])");

    private TypedArguments() {}

    static String[] clean(String[] args) {
        return Arrays.stream(args).map(TypedArguments::clean).toArray(String[]::new);
    }

    /** A file that is really called so keeps its name. */
    private static String clean(String arg) {
        return isFile(arg) ? arg : DASHES.matcher(CleanText.word(arg)).replaceFirst("--");
    }

    private static boolean isFile(String arg) {
        try {
            return !arg.isBlank() && Files.exists(Path.of(arg));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
