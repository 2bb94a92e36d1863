package nl.lokaledemocratie.quickscan.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes words bold or a link. It is read in the texts of a definition alone, before anything is filled in, and marked with signs that
 * stand for no character: whatever people typed is printed as they typed it.
 */
public final class Markup {

    static final char STRONG = '\uFDD0';
    static final char LINK = '\uFDD1';
    static final char ADDRESS = '\uFDD2';
    static final char END = '\uFDD3';

    private static final Pattern WRITTEN = Pattern.compile("\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\(([^)]+)\\)");
    private static final Pattern ADDRESSES = Pattern.compile(ADDRESS + "[^" + END + "]*");
    private static final Pattern SIGNS = Pattern.compile("[" + STRONG + LINK + ADDRESS + END + "]");

    private Markup() {}

    /** A text of a definition, with its {@code **strong**} and {@code [text](address)} marked. */
    public static String marked(String text) {
        return WRITTEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? strong(found.group(1))
                                : LINK + found.group(2) + ADDRESS + found.group(3) + END));
    }

    /** Words as they are, in bold. */
    public static String strong(String words) {
        return STRONG + unmarked(words) + END;
    }

    /** The words of a marked text alone. */
    public static String plain(String marked) {
        return unmarked(ADDRESSES.matcher(marked).replaceAll(""));
    }

    static String unmarked(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }
}
