package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/** What the clinic looks at. The limits are choices of this project where no source gives one, and the sources say so. */
public enum Rule {
    LONG_WORD,
    LONG_SENTENCE,
    HARD_TO_READ,
    PASSIVE,
    DOUBLE_NEGATION,
    TWO_QUESTIONS,
    LEADING,
    JARGON,
    MANY_ESTIMATES;

    public Phrase title() {
        return Phrase.of("clinic." + name());
    }

    /** Where the rule comes from. */
    public Phrase source() {
        return Phrase.of("clinic." + name() + ".source");
    }
}
