package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.BadRequestException;

import nl.lokaledemocratie.quickscan.comparison.Order;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;

/**
 * What the adviseur chose to see. What is not chosen is the first there is; a choice that does not exist is refused.
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
            return chosen(List.of(values()), SortKey::key, key);
        }
    }

    /** The group of that key; a group that only another version has gives the first of this one, for who changes both at once. */
    static Audience group(Questionnaire questionnaire, List<Questionnaire> others, Optional<String> key) {
        boolean elsewhere = others.stream()
                .anyMatch(other -> key.flatMap(other::findAudience).isPresent());
        Optional<String> here = key.filter(
                wanted -> !elsewhere || questionnaire.findAudience(wanted).isPresent());
        return chosen(questionnaire.audiences(), Audience::key, here);
    }

    static QuestionnaireId version(List<QuestionnaireId> versions, Optional<String> key) {
        return chosen(versions, QuestionnaireId::toString, key);
    }

    /** How many charts stand side by side. */
    static int columns(Optional<String> key) {
        return chosen(List.of(3, 2, 1), String::valueOf, key);
    }

    /** The one of that key, or the first when none is asked for. */
    private static <T> T chosen(List<T> offered, Function<T, String> keyOf, Optional<String> key) {
        Optional<String> asked = key.filter(text -> !text.isBlank());
        return offered.stream()
                .filter(one -> asked.isEmpty() || asked.get().equals(keyOf.apply(one)))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    /** The choices as the query of an address. */
    public String query() {
        return "vragenlijst=" + questionnaire.id() + "&groep=" + group.key() + "&volgorde=" + sort.key();
    }

    public List<SortKey> sorts() {
        return List.of(SortKey.values());
    }
}
