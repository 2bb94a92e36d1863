package nl.lokaledemocratie.quickscan.web;

import java.util.Set;

/** Which way a language is written, as HTML says it. */
public final class TextDirection {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    private TextDirection() {}

    /** The value of {@code dir} for a language tag. */
    public static String of(String language) {
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }
}
