package nl.lokaledemocratie.quickscan.questionnaire.clinic;

/**
 * What the clinic looks at. Titles and sources are read by those who write questionnaires, so they are Dutch. The limits are
 * choices of this project where no source gives one, and say so.
 */
public enum Rule {
    LONG_WORD(
            "Lang woord",
            "Lange, zeldzame woorden kosten bij vragen tijd en aandacht (Lenzner e.a. 2010, Applied Cognitive Psychology 24)."
                    + " De grens van 15 letters of 6 lettergrepen kozen wij zelf."),
    LONG_SENTENCE(
            "Lange zin",
            "Onze Taal, Lengte van zinnen: gemiddeld 15 tot 20 woorden is goed, en minder voor wie niet vlot leest."
                    + " Wij nemen 20 woorden als grens voor één zin."),
    HARD_TO_READ(
            "Moeilijk te lezen",
            "Flesch 1948, voor het Nederlands Douma 1960. Onder de 30 noemt Douma een tekst zeer moeilijk."
                    + " Wij kijken pas vanaf 12 woorden."),
    PASSIVE(
            "Lijdende vorm",
            "Vlaamse overheid, Schrijfafspraken: vermijd het passief. Taalcentrum-VU: schrijf actief, zodat duidelijk is wie"
                    + " iets doet."),
    DOUBLE_NEGATION(
            "Dubbele ontkenning",
            "Bassili en Scott 1996 (Public Opinion Quarterly 60): een vraag met een overbodige ontkenning kost meer tijd."),
    TWO_QUESTIONS(
            "Twee vragen in één",
            "Bassili en Scott 1996 (Public Opinion Quarterly 60): vragen die twee dingen tegelijk vragen, zijn lastiger."
                    + " Het antwoord zegt dan ook niet over welk van de twee het gaat."),
    LEADING(
            "Sturend woord",
            "MOA Marktonderzoekwoordenboek, Vragenlijst: stel vragen neutraal en niet suggestief. De woorden kozen wij zelf."),
    JARGON(
            "Vakwoord",
            "Lenzner e.a. 2010: woorden die mensen zelden tegenkomen, maken vragen lastig. De lijst met gewone woorden maakten"
                    + " wij zelf.");

    private final String title;
    private final String source;

    Rule(String title, String source) {
        this.title = title;
        this.source = source;
    }

    public String title() {
        return title;
    }

    /** Where the rule comes from. */
    public String source() {
        return source;
    }
}
