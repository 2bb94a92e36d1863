package nl.lokaledemocratie.quickscan.export;

import java.util.Locale;

/** What a number of the tidy table tells, and in what. */
enum Statistic {
    RESPONDENTS(Unit.PEOPLE),
    POPULATION(Unit.PEOPLE),
    PAPER(Unit.PEOPLE),
    MEAN(Unit.POINTS),
    DONT_KNOW(Unit.PERCENT),
    PEOPLE(Unit.PEOPLE),
    FIRST_PLACE(Unit.PEOPLE),
    DIFFERENCE_FROM_ANSWERS(Unit.POINTS),
    GROUP_DIFFERENCE(Unit.POINTS),
    COMMON_STATEMENTS(Unit.NUMBER),
    MEAN_COMMON(Unit.POINTS),
    MEAN_EARLIER(Unit.POINTS),
    CHANGE(Unit.POINTS),
    DETECTABLE_CHANGE(Unit.POINTS),
    WISH_TOP(Unit.PERCENT),
    ROOM(Unit.PERCENT),
    SHARE(Unit.PERCENT),
    SHARE_EARLIER(Unit.PERCENT),
    POPULATION_SHARE(Unit.PERCENT),
    SHARE_DIFFERENCE(Unit.PERCENT_POINTS),
    ALPHA(Unit.NUMBER),
    TESTED_DIFFERENCE(Unit.POINTS),
    T(Unit.NUMBER),
    DF(Unit.NUMBER),
    P(Unit.NUMBER),
    P_HOLM(Unit.NUMBER),
    HEDGES_G(Unit.DEVIATIONS),
    OTHERS(Unit.ORGANISATIONS),
    OTHERS_MEAN(Unit.POINTS),
    OTHERS_SPREAD(Unit.POINTS),
    OTHERS_BELOW(Unit.ORGANISATIONS);

    /** In what a number is. */
    enum Unit {
        PEOPLE,
        ORGANISATIONS,
        POINTS,
        PERCENT,
        PERCENT_POINTS,
        DEVIATIONS,
        NUMBER;

        /** As in the words of the annex: {@code percent-points}. */
        String key() {
            return dashed(name());
        }
    }

    private final Unit unit;

    Statistic(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    /** The same in every language and version: {@code p-holm}. */
    String key() {
        return dashed(name());
    }

    private static String dashed(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
