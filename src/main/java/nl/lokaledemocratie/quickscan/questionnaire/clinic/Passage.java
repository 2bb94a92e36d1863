package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.version.TextPath;

/**
 * One Dutch text that respondents read.
 *
 * @param name     what the text is called in the output: the key of a question, or what else it is
 * @param readers  keys of the audiences that get this very wording
 * @param outsiders whether an open audience is among them, which cannot be expected to know the words of the town hall
 */
public record Passage(TextPath path, Phrase name, Kind kind, String text, Set<String> readers, boolean outsiders) {

    public Passage {
        readers = Set.copyOf(readers);
    }

    /** What a text is for; it decides which rules make sense. */
    public enum Kind {
        STATEMENT,
        /** A question with options, which may name them. */
        CHOICE,
        /** A question for an answer in own words or a number. */
        OPEN,
        OPTION,
        /** What stands beside a question and colours it: help or an example. */
        HELP,
        INSTRUCTION,
        TITLE;

        /** Whether it asks something. */
        public boolean isQuestion() {
            return this == STATEMENT || this == CHOICE || this == OPEN;
        }

        /** Whether it is made of sentences, so that a score says something. */
        public boolean isProse() {
            return isQuestion() || this == HELP || this == INSTRUCTION;
        }
    }

    DutchText parsed() {
        return DutchText.of(text);
    }
}
