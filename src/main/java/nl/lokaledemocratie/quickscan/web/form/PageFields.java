package nl.lokaledemocratie.quickscan.web.form;

import java.util.List;
import java.util.Set;

/** The fields of our forms that nobody types in: what a page puts there itself, what is chosen, what nobody should read again. */
public final class PageFields {

    /** How the names of ticks begin: they say that a text beside them is so, and are no text. */
    public static final String TICK = "klopt-";

    /** How the names of ticks begin that leave a word out. */
    public static final String LEFT_OUT = "valt-weg-";

    /** How the names begin of what was typed the first time into a form of paper that is typed twice. */
    private static final String FIRST = "eerst.";

    private static final Set<String> HIDDEN = Set.of(
            FormVersion.FIELD,
            "bekeken",
            "bon",
            "bundel",
            "codes",
            "concept",
            "eenmalig",
            "eerder",
            "geheim",
            "gemaakt",
            "gevraagd",
            "getoond",
            "gezien",
            "groep",
            "weg",
            "ingetrokken",
            "inzage",
            "invoer",
            "kenmerk",
            "nieuwe-code",
            "nummer",
            "opgave",
            "herstelcode",
            "pagina",
            "programma",
            "punt",
            "ronde",
            "sleutel",
            "soort",
            "uitkomst",
            "terug",
            "thema",
            "toestemming",
            "uitgave",
            "vervolg",
            "vraag",
            "vragenlijst",
            "onderwerp",
            "zeker");

    /** Ticks, lists to choose from, and buttons. */
    private static final Set<String> CHOSEN = Set.of(
            "actie",
            "alleen",
            "antwoorden",
            "beeld",
            "beschrijving",
            "brieftaal",
            "delen-met",
            "dubbel",
            "eigen",
            "gelijk",
            "gemarkeerd",
            "ging",
            "hoofdstuk",
            "inwonertal",
            "jaar",
            "leeg",
            "organisatie",
            "organisatiesoort",
            "over-groep",
            "over-thema",
            "per",
            "provincie",
            "recht",
            "reden",
            "rol",
            "status",
            "stedelijkheid",
            "taal-rapport",
            "uitgave",
            "venster",
            "via",
            "verschil",
            "vervallen",
            "maken",
            "zonder",
            "volgorde",
            "vorm",
            "wis",
            "wat");

    private static final Set<String> PASSWORDS = Set.of("wachtwoord", "huidig", "nieuw", "herhaling");

    /** Hidden on the page of an account, and typed together with more where somebody makes one. */
    private static final String USERNAME = "gebruikersnaam";

    private PageFields() {}

    /** Whether a person typed what is in the field, and may read it again. */
    public static boolean isTyped(String name) {
        return !isHidden(name) && !isPassword(name) && !isChosen(name);
    }

    private static boolean isChosen(String name) {
        return CHOSEN.contains(name) || name.startsWith(TICK) || name.startsWith(LEFT_OUT);
    }

    /** Whether the page put it there, unseen. */
    public static boolean isHidden(String name) {
        return HIDDEN.contains(name) || name.equals(USERNAME) || name.startsWith(FIRST);
    }

    static boolean isPassword(String name) {
        return PASSWORDS.contains(name);
    }

    /** The fields whose content is never kept: it belongs to the session at hand, or is a secret. */
    public static boolean isSecret(String name) {
        return isPassword(name) || List.of("eenmalig", "geheim", "herstelcode").contains(name);
    }
}
