package nl.lokaledemocratie.quickscan.research.rule;

import java.util.Locale;

/** Why a question of a group is not in its file. */
public enum LeftOut {
    /** In people's own words. */
    WORDS,
    /** Exact numbers say too much of who somebody is. */
    NUMBER,
    /** Asked by the organisation itself: nobody looked whether it says who somebody is. */
    OWN,
    /** Only people of a certain background got it, so having answered tells that background. */
    DEPENDS,
    /** Not everything of it was published for this group. */
    NOT_PUBLISHED;

    /** As in the words of the file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
