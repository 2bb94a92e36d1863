package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;

/** Looks for one thing in a text. */
interface ReadingRule {

    /** Everything it finds, in the order of the text. */
    List<Finding> check(Passage passage);
}
