package nl.lokaledemocratie.quickscan.api;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.web.machine.MachineProblem.Mistake;
import nl.lokaledemocratie.quickscan.web.machine.MachineProblem.Place;

/**
 * One thing that is wrong with a request, without words yet.
 *
 * @param name of the parameter or header, or the field as a JSON pointer
 * @param more what the words need: what would be right, or a limit; empty for nothing
 */
public record Fault(Place place, String name, Kind kind, String more) {

    /** What can be wrong. */
    public enum Kind {
        UNKNOWN("onbekend"),
        TWICE("dubbel"),
        EMPTY("leeg"),
        MISSING("ontbreekt"),
        TOO_LONG("teLang"),
        NO_NUMBER("geenGetal"),
        NO_TEXT("geenTekst"),
        NO_CHOICE("geenKeuze"),
        NO_DAY("geenDag"),
        NO_MOMENT("geenMoment"),
        NO_OBJECT("geenObject"),
        NO_CURSOR("cursorOngeldig"),
        NOT_THERE("bestaatNiet"),
        UNREADABLE("onleesbaar"),
        TAKEN("bezet"),
        TOO_SMALL("teKlein"),
        FULL("vol"),
        UNPRINTABLE("nietAfTeDrukken"),
        NO_KEY("geenHerhaalsleutel"),
        TOGETHER("nietSamen"),
        RIGHT("rechtOntbreekt"),
        ROLE("rolPastNiet"),
        REUSED("alGebruikt");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The same in every language. */
        public String code() {
            return code;
        }
    }

    /** Of a parameter of the address. */
    public static Fault ofQuery(String name, Kind kind, String more) {
        return new Fault(Place.QUERY, name, kind, more);
    }

    /** Of a field of the body. */
    public static Fault ofBody(String pointer, Kind kind, String more) {
        return new Fault(Place.BODY, pointer, kind, more);
    }

    /** Of a header. */
    public static Fault ofHeader(String name, Kind kind, String more) {
        return new Fault(Place.HEADER, name, kind, more);
    }

    Mistake in(String language) {
        ApiMessages words = MessageBundles.get(ApiMessages.class, Localized.Literal.of(language));
        return new Mistake(place, name, kind.code, words.fault(kind.name(), more));
    }
}
