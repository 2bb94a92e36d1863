package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import java.util.Locale;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/**
 * Something in a file of a questionnaire, report definition or tips that must be mended, or that had better be looked at.
 *
 * @param weight whether the file can be used as it is
 * @param line   from 1
 * @param column from 1, in characters
 * @param told   what is wrong
 * @param advice what to do about it
 */
public record QuestionnaireProblem(
        Weight weight, String file, int line, int column, Code code, Phrase told, Phrase advice) {

    /** A file with a problem is refused; one with a warning is not. */
    public enum Weight {
        PROBLEM,
        WARNING
    }

    /** The kinds of problem; they do not change, so that an editor or script can rely on them. */
    public enum Code {
        NOT_UTF8,
        NOT_YAML,
        TOO_LARGE,
        TOO_DEEP,
        NO_ANCHORS,
        NO_TAGS,
        ONE_DOCUMENT,
        EMPTY_FILE,
        WRONG_TYPE,
        BAD_VALUE,
        UNKNOWN_KEY,
        DUPLICATE_KEY,
        MISSING_KEY,
        MISSING_DUTCH,
        MISSING_TRANSLATION,
        UNKNOWN_LANGUAGE,
        UNKNOWN_KIND,
        UNKNOWN_AUDIENCE,
        UNKNOWN_THEME,
        UNKNOWN_CORE_VALUE,
        UNKNOWN_SCALE,
        UNKNOWN_TIP,
        UNKNOWN_QUESTION,
        UNKNOWN_ANSWER,
        NO_CONDITION,
        CONDITION_TOO_EARLY,
        UNREACHABLE,
        DUPLICATE_PAGE,
        DUPLICATE_QUESTION,
        CANNOT_BE_REQUIRED,
        BAD_ESTIMATE,
        NOT_ONE_THEME,
        EMPTY_THEME,
        UNUSED_CORE_VALUE,
        AUDIENCE_WITHOUT_STATEMENTS,
        MIXED_SCALES,
        UNUSED_SCALE,
        EMPTY_PAGE,
        UNUSED_WORDING,
        DUPLICATE_TEXT,
        EXCLUSIVE,
        CUT_OFF,
        SPREADSHEET_KEY,
        AGES_NOT_COUNTED,
        UNSEEN_SIGN,
        CHANGED_IN_PART,
        TOO_MANY,
        FILE_NAME,
        OTHER_QUESTIONNAIRE,
        VERSION_TOO_LOW,
        NOT_COMPARABLE,
        PROMISE_UNCHECKED,
        UNKNOWN_WORD,
        MISSING_CHAPTER,
        NEVER_HOLDS,
        NO_SOURCE,
        UNPRINTABLE,
        ALREADY_PUBLISHED,
        MORE_PROBLEMS
    }

    /** A problem. */
    public QuestionnaireProblem(String file, int line, int column, Code code, Phrase told, Phrase advice) {
        this(Weight.PROBLEM, file, line, column, code, told, advice);
    }

    public boolean isWarning() {
        return weight == Weight.WARNING;
    }

    /** What is wrong, in Dutch. */
    public String text() {
        return told.dutch();
    }

    /** What to do about it, in Dutch. */
    public String remedy() {
        return advice.dutch();
    }

    /** One line, as compilers write it: {@code FILE:LINE:COLUMN CODE text remedy}, with {@code WARNING} before the code of a warning. */
    public String in(Locale language) {
        String kind = isWarning() ? weight + " " : "";
        return file + ":" + line + ":" + column + " " + kind + code + " " + told.in(language) + " "
                + advice.in(language);
    }

    /** That line in Dutch. */
    @Override
    public String toString() {
        return in(Locale.forLanguageTag(LocalizedText.DUTCH));
    }
}
