package nl.lokaledemocratie.quickscan.study.file;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.answer.AnswerProblem;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.SpreadsheetHabit;

/**
 * One thing that is wrong in a file.
 *
 * @param file    name without folder
 * @param line    from 1, the header is line 1; 0 when it is about the whole file
 * @param column  number of the field from 1; 0 when there is none
 * @param subject the offending text or the name of what is missing
 * @param meant   what was probably meant, when something comes near
 */
public record FileProblem(String file, long line, int column, Code code, String subject, Optional<String> meant) {

    private static final int LONGEST_SUBJECT = 60;
    private static final Set<Code> ABOUT_A_VALUE = EnumSet.of(
            Code.BAD_VALUE,
            Code.OFF_SCALE,
            Code.UNKNOWN_GROUP,
            Code.UNKNOWN_OPTION,
            Code.TOO_MANY_OPTIONS,
            Code.OUT_OF_RANGE,
            Code.UNKNOWN_COLUMN,
            Code.BAD_NUMBER,
            Code.BAD_SIZE);

    /** Keeps the beginning of a subject that nobody would read to its end. */
    public FileProblem {
        if (code != Code.BAD_QUESTIONNAIRE && subject.length() > LONGEST_SUBJECT) {
            subject = subject.substring(0, LONGEST_SUBJECT) + "…";
        }
    }

    /** A problem of which nothing comes near that may have been meant. */
    public FileProblem(String file, long line, int column, Code code, String subject) {
        this(file, line, column, code, subject, Optional.empty());
    }

    /** The kinds of problem; METHOD.md 1 names the first five. Pages have a Dutch sentence for each. */
    public enum Code {
        BAD_VALUE("is not a whole number, dk or empty; write a number of the scale, dk or nothing"),
        /** Also a bad value, but of another kind: METHOD.md 1 has one code for both. */
        BAD_CHANNEL("is no way in which answers come in; write online or paper in small letters, or nothing") {
            @Override
            public String toString() {
                return BAD_VALUE.name();
            }
        },
        /** Also a bad number, but one of people. */
        BAD_SIZE("is not a number of people; write a whole number of at least 1, or nothing when it is not known") {
            @Override
            public String toString() {
                return BAD_NUMBER.name();
            }
        },
        OFF_SCALE("is not on the scale of this question; correct it or leave the cell empty"),
        DUPLICATE_RESPONDENT_ID("stands in an earlier line too; give every respondent an id of its own"),
        UNKNOWN_GROUP("is not one of the groups; use a group's key exactly as it was given"),
        MISSING_COLUMN("is a column that must be there; add it to the header, its cells may be empty"),
        NO_ESTIMATED_GROUP(
                "is the group that others estimate and has no line in population.csv, so estimates are set beside"
                        + " nothing; add its line if it took part, or name the right group as estimate_of in config.json or the"
                        + " questionnaire"),
        NO_WEIGHTED_GROUP(
                "is the group to weight and has no line in population.csv, so nothing is weighted and nobody is"
                        + " set beside margins.csv; add its line, or name the right group as weight_group in config.json"),
        NOT_ASKED("is not asked to this group; leave the cell empty"),
        UNKNOWN_OPTION("has an answer that is not one of its options; use the key of an option"),
        OPTION_TWICE("has an option that stands there twice; write each option once"),
        TOO_MANY_OPTIONS("has more options than one may choose; leave some out"),
        NOT_TOGETHER("has an option that goes with no other, and another one; leave one of them out"),
        OTHER_NOT_CHOSEN(
                "has own words while the option other is not chosen; add other to the options, or leave the words out"),
        TEXT_TOO_LONG("has a text that is too long; shorten it"),
        NO_ANSWERS("has no number for any statement, so it cannot count; leave the line out"),
        DUPLICATE_COLUMN("stands twice in the header; remove or rename one of the two"),
        UNKNOWN_COLUMN("is not a column of this file; correct the name or remove the column"),
        /** Advice: columns of other names are allowed. */
        NEAR_COLUMN("is a column that is not read; correct its name if it is meant to be, or else leave it as it is") {
            @Override
            public String toString() {
                return UNKNOWN_COLUMN.name();
            }
        },
        EXTRA_FIELD("stands beyond the last column of the header; check separators and decimal commas in this line"),
        UNCLOSED_QUOTE("starts a quoted text that does not end as it should; check the quotes, or save the file again"),
        ROW_TOO_LONG("has a line that is longer than any table has; check that this is the right file"),
        TRUNCATED("is the last line and stops halfway; the file is not whole, save or copy it again"),
        NOT_TEXT("is not readable as text; save the sheet as CSV UTF-8"),
        MORE_SHEETS("are more sheets than one; put everything on one sheet, or save the right one alone"),
        EMPTY_FILE("has no header line; the first line must hold the names of the columns"),
        MISSING_FILE("is needed and is not there; add it to the folder"),
        NOT_READABLE("cannot be read; check that it is a file and that you may read it"),
        DUPLICATE_KEY("is there already; every key may be used once"),
        BAD_FLAG("must be 0 or 1"),
        NO_GROUPS("names no groups; write a line with group, N and closed for each of them"),
        TOO_MANY_GROUPS("is more than the 8 groups a study may have; take groups together, or analyse them apart"),
        BAD_NUMBER("is not a number that can stand here; write a whole number as 29, 1234 or 1.234, any other as 0.5"),
        AMBIGUOUS_NUMBER("can be thousands or a fraction, and the other counts in this file do not tell; write 1234 for"
                + " thousands, or one decimal fewer or more for a fraction"),
        UNKNOWN_VARIABLE("is no question with options in the questionnaire; use the key of a choice of one answer"),
        UNKNOWN_CLASS(
                "is no option of this question in the questionnaire; use the key of an option, and split or add up"
                        + " counts so that they fit"),
        MISSING_CLASS("is an option of this question and has no line here; add one with its count, or with the count"
                + " \".\" if no figure of it exists"),
        NO_MARGINS(
                "has no line under its header; write a variable, a category and a count in each, or leave the file out"),
        NO_POPULATION("counts nobody in any of its categories; write how many people there are in each"),
        OUT_OF_RANGE("is not a whole number between the bounds of the question"),
        REQUIRED("must be answered"),
        BAD_CONFIG("is not valid; write a whole number as 5, a fraction as 0.5; see METHOD.md section 1"),
        /** Also a bad setting, but one that names a group. */
        BAD_GROUP("does not name a group; write the key of one group of population.csv between double quotes, or leave"
                + " the setting out") {
            @Override
            public String toString() {
                return BAD_CONFIG.name();
            }
        },
        OTHER_ESTIMATED(
                "is not the group that the questionnaire has estimated; leave estimate_of out, the questionnaire"
                        + " says it") {
            @Override
            public String toString() {
                return BAD_CONFIG.name();
            }
        },
        BAD_CODEBOOK("does not make a usable codebook; see METHOD.md section 1"),
        /** The subject is the whole sentence. */
        BAD_QUESTIONNAIRE(""),
        MORE_PROBLEMS("further problems are not listed; correct these first");

        private final String remedy;

        Code(String remedy) {
            this.remedy = remedy;
        }

        /** The kind of problem of a row that does not fit the questionnaire. */
        public static Code of(AnswerProblem.Code code) {
            return switch (code) {
                case NOT_ASKED -> NOT_ASKED;
                case OFF_SCALE -> OFF_SCALE;
                case UNKNOWN_OPTION -> UNKNOWN_OPTION;
                case NOT_TOGETHER -> NOT_TOGETHER;
                case OUT_OF_RANGE -> OUT_OF_RANGE;
                case REQUIRED -> REQUIRED;
                case TEXT_TOO_LONG -> TEXT_TOO_LONG;
                case NO_ANSWERS -> NO_ANSWERS;
                case UNKNOWN_AUDIENCE -> UNKNOWN_GROUP;
                case WRONG_LENGTH -> EXTRA_FIELD;
            };
        }
    }

    /** Whether the cell is one that must not be empty, and is. */
    public boolean isEmptyCell() {
        return code == Code.BAD_VALUE && subject.isEmpty();
    }

    /** Whether the cell holds what a spreadsheet makes of a key or number that it takes for a date. */
    public boolean isSpreadsheetDate() {
        return ABOUT_A_VALUE.contains(code) && !SpreadsheetHabit.undone(subject).isEmpty();
    }

    /** Whether the cell holds signs that are easily taken for others, such as a minus that is no hyphen. */
    public boolean hasStrangeSigns() {
        return ABOUT_A_VALUE.contains(code) && !CleanText.strangeSigns(subject).isEmpty();
    }

    /** These signs, by their numbers. */
    public String strangeSigns() {
        return String.join(", ", CleanText.strangeSigns(subject));
    }

    /** What is wrong and what to do about it, for the console. */
    public String text() {
        if (code == Code.BAD_QUESTIONNAIRE) {
            return subject;
        }
        if (isEmptyCell()) {
            return "a cell that must hold something is empty; fill it in, or leave the line out";
        }
        return "\"" + subject.replaceAll("\\p{Cntrl}", "?") + "\" " + code.remedy
                + (isSpreadsheetDate() ? "; a spreadsheet made a date of it: format the column as text" : "")
                + (hasStrangeSigns() ? "; it has signs that are not what they seem: " + strangeSigns() : "")
                + meant.map(name -> "; did you mean \"" + name + "\"?").orElse("");
    }

    /** The same line for something that refuses nothing: with {@code WARNING} before its code. */
    public String asWarning() {
        return place() + " WARNING " + code + " " + text();
    }

    private String place() {
        return file + ":" + line + ":" + column;
    }

    /** {@code FILE:LINE:COLUMN CODE text}, the form of METHOD.md 1. */
    @Override
    public String toString() {
        return place() + " " + code + " " + text();
    }
}
