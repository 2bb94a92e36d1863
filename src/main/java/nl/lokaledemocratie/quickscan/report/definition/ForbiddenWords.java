package nl.lokaledemocratie.quickscan.report.definition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What no report may say of people who chose to take part: claims on those who did not. {@code representatief} may stand directly after
 * {@code niet} only.
 */
final class ForbiddenWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern FORBIDDEN = Pattern.compile(
            String.join(
                    "|",
                    "\\b(in)?significan(t|te|tie|ce|tly)\\b",
                    "(?<!\\bniet[\\s*]{1,3})\\brepresentatie(f|ve|ver|viteit)\\b",
                    "(?<!\\bnot[\\s*]{1,3})\\brepresentative(ly|ness)?\\b",
                    "\\bbetrouwbaarheids(marge|interval)\\w*",
                    "\\bconfidence\\s+(interval|margin|limit)s?\\b",
                    "\\bmargins?\\s+of\\s+error\\b",
                    "\\bde\\s+raad\\s+vindt\\b",
                    "\\bthe\\s+council\\s+thinks\\b",
                    "\\binwoners(\\s+van(\\s+(de|het))?\\s+\\S+)?\\s+vinden\\b",
                    "\\bresidents(\\s+of(\\s+the)?\\s+\\S+)?\\s+think\\b"),
            FLAGS);

    private ForbiddenWords() {}

    /** Those in a text, as they stand there. */
    static List<String> in(String text) {
        return FORBIDDEN
                .matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }
}
