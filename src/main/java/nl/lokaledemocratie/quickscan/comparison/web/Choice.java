package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.comparison.Order;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionnaireId;

/**
 * What the adviseur chose to see. An unknown choice is read as the first there is, so that an old link still shows something.
 *
 * @param versions questionnaire versions to choose from
 */
public record Choice(List<QuestionnaireId> versions, Questionnaire questionnaire, Audience group, SortKey sort) {

    /** The orders as they stand in the address. */
    public enum SortKey {
        NAAM(Order.NAME),
        GROOTTE(Order.SIZE),
        PROVINCIE(Order.PROVINCE);

        private final Order order;

        SortKey(Order order) {
            this.order = order;
        }

        Order order() {
            return order;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static SortKey of(Optional<String> key) {
            return Arrays.stream(values())
                    .filter(sort -> key.isPresent() && sort.key().equals(key.get()))
                    .findFirst()
                    .orElse(NAAM);
        }
    }

    static Audience group(Questionnaire questionnaire, Optional<String> key) {
        return key.flatMap(questionnaire::findAudience)
                .orElseGet(() -> questionnaire.audiences().get(0));
    }

    static QuestionnaireId version(List<QuestionnaireId> versions, Optional<String> key) {
        return versions.stream()
                .filter(version -> key.isPresent() && version.toString().equals(key.get()))
                .findFirst()
                .orElseGet(() -> versions.get(0));
    }

    /** The choices as the query of an address. */
    public String query() {
        return "vragenlijst=" + questionnaire.id() + "&groep=" + group.key() + "&volgorde=" + sort.key();
    }

    public List<SortKey> sorts() {
        return List.of(SortKey.values());
    }
}
