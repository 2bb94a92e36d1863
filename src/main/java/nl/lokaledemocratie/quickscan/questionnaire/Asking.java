package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Locale;

/** What the statements of a questionnaire ask; of what none of them asks there are no words, columns or signs anywhere. */
public enum Asking {
    /** How it is now and how it should be, of one statement at least, so that there are gaps. */
    PAIRS,
    ONLY_NOW,
    ONLY_WISH,
    /** Now of some statements and the wish of others, so that there is no gap. */
    APART;

    public static Asking of(Questionnaire questionnaire) {
        if (questionnaire.statements().stream().anyMatch(Statement::isPair)) {
            return PAIRS;
        }
        boolean now = questionnaire.statements().stream().anyMatch(statement -> statement.asks(Aspect.NOW));
        boolean wish = questionnaire.statements().stream().anyMatch(statement -> statement.asks(Aspect.WISH));
        return now && wish ? APART : wish ? ONLY_WISH : ONLY_NOW;
    }

    public boolean isNow() {
        return this != ONLY_WISH;
    }

    public boolean isWish() {
        return this != ONLY_NOW;
    }

    public boolean isGap() {
        return this == PAIRS;
    }

    /** How many numbers of an answer stand beside each other. */
    public int getColumns() {
        return isGap() ? 3 : isNow() && isWish() ? 2 : 1;
    }

    /** As in the names of texts that exist for each: {@code only-now}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
