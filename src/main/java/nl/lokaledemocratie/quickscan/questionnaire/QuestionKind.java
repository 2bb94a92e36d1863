package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of question, in the order in which they are explained: the one list of them. */
public enum QuestionKind {
    STATEMENT,
    MARK,
    CHOICE,
    CHOICES,
    RANKING,
    NUMBER,
    OPEN;

    /** The words for all kinds in files. */
    public static List<String> keys() {
        return Stream.of(values()).map(QuestionKind::key).toList();
    }

    /** The word for it in files, such as {@code statement}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
