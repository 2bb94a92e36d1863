package nl.lokaledemocratie.quickscan.translation;

/**
 * Why a translation file is refused.
 *
 * @param line   from 1
 * @param column from 1
 * @param remedy what to do about it
 */
public record TranslationProblem(String file, int line, int column, Code code, String text, String remedy) {

    /** What can be wrong. */
    public enum Code {
        TOO_LARGE,
        NOT_XML,
        DOCTYPE,
        NOT_XLIFF,
        OTHER_FILE,
        OTHER_LANGUAGE,
        UNKNOWN_KEY,
        TWICE,
        OTHER_SOURCE,
        MISSING,
        MARKUP,
        PLACEHOLDER,
        TOO_LONG,
        REFUSED_RESULT
    }

    /** As the console tells it: {@code FILE:LINE:COLUMN CODE text remedy}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + code + " " + text + " " + remedy;
    }
}
