package nl.lokaledemocratie.quickscan.report.content;

import java.util.regex.Pattern;

/** A statement as it stands within a sentence: without a full stop of its own. */
public final class Quotation {

    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.\\s*$");

    private Quotation() {}

    public static String of(String text) {
        return FULL_STOP.matcher(text).replaceFirst("");
    }
}
