package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What makes a file no YAML, in the words of those who write it. The parser tells it in English and to programmers; it is known by
 * those words here, and what it may say in a later version is told as {@link #OTHER}.
 */
enum SyntaxError {
    TAB(
            false,
            ".*cannot start any token.*\\(TAB\\).*",
            "Hier staat een tab.",
            "Gebruik spaties in plaats van tabs, twee per laag."),
    STRANGE_START(
            false,
            ".*cannot start any token.*",
            "Een tekst kan niet met dit teken beginnen.",
            "Zet de hele tekst tussen aanhalingstekens."),
    OPEN_QUOTE(
            true,
            ".*quoted scalar.*(end of stream|document separator).*",
            "Dit aanhalingsteken wordt nergens gesloten.",
            "Zet aan het eind van de tekst hetzelfde aanhalingsteken."),
    ESCAPE(
            false,
            ".*(double-quoted scalar|unknown escape|hexadecimal).*",
            "Een schuine streep (\\) heeft tussen dubbele aanhalingstekens een eigen betekenis.",
            "Zet de tekst tussen enkele aanhalingstekens, of schrijf \\\\."),
    TWO_COLONS(
            false,
            ".*mapping values are not allowed.*",
            "Hier staat een dubbele punt die er niet bij hoort, of de regel springt niet goed in.",
            "Zet een tekst met een dubbele punt tussen aanhalingstekens. Regels van dezelfde laag springen even ver in."),
    NO_COLON(
            true,
            ".*could not find expected ':'.*",
            "Achter deze naam staat geen dubbele punt.",
            "Schrijf 'naam: waarde'. Hoort de regel bij de tekst erboven? Zet dan die hele tekst tussen aanhalingstekens."),
    LIST_HERE(
            false,
            ".*sequence entries are not allowed.*",
            "Hier kan geen streepje staan.",
            "Begin een lijst op een nieuwe regel, of zet een tekst met een streepje tussen aanhalingstekens."),
    KEY_HERE(
            false,
            ".*(mapping keys are not allowed|simple key is required).*",
            "Hier kan geen naam met een dubbele punt staan.",
            "Kijk naar het inspringen, en zet een tekst met een vraagteken of dubbele punt tussen aanhalingstekens."),
    OPEN_BRACE(
            false,
            ".*expected ',' or '}'.*",
            "Achter een accolade { ontbreekt een komma of de accolade }.",
            "Zet tussen { en } een komma na elke waarde, en een tekst met een komma, accolade of # tussen aanhalingstekens."),
    OPEN_BRACKET(
            false,
            ".*expected ',' or ']'.*",
            "Achter een haak [ ontbreekt een komma of de haak ].",
            "Zet tussen [ en ] een komma na elke waarde, en een tekst met een komma, haak of # tussen aanhalingstekens."),
    AFTER_TEXT(
            false,
            ".*expected <block end>, but found '<(scalar|block (mapping|sequence|entry) ?(start)?|flow .*|,|alias|anchor|tag)>?.*",
            "Hier eindigt de waarde al, of de regel springt niet goed in.",
            "Staat er iets achter een aanhalingsteken? Haal het weg. Laat regels van dezelfde laag even ver inspringen."),
    INDENTATION(
            false,
            ".*(expected <block end>|<document start>|expected the node content).*",
            "Deze regel past niet bij wat erboven staat.",
            "Laat regels van dezelfde laag even ver inspringen, met spaties, en zet achter elke naam een dubbele punt."),
    TEXT_BLOCK(
            false,
            ".*block scalar.*",
            "Achter | of > staat iets wat daar niet kan.",
            "Begin de tekst op de volgende regel, of zet hem tussen aanhalingstekens."),
    REFERENCE(
            false,
            ".*(alias|anchor).*",
            "Een tekst kan niet met & of * beginnen.",
            "Zet de hele tekst tussen aanhalingstekens."),
    TAG(
            false,
            ".*(a tag|tag handle|tag prefix|URI).*",
            "Een tekst kan niet met een uitroepteken beginnen.",
            "Zet de hele tekst tussen aanhalingstekens."),
    DIRECTIVE(
            false,
            ".*(directive|incompatible YAML).*",
            "Een regel kan niet met een procentteken beginnen.",
            "Haal de regel weg, of zet de tekst tussen aanhalingstekens."),
    OTHER(
            false,
            ".*",
            "Hier is de opmaak van het bestand niet te begrijpen.",
            "Kijk naar het inspringen, en zet een tekst met een dubbele punt, vraagteken of # tussen aanhalingstekens.");

    private final boolean atBeginning;
    private final Pattern words;
    private final String text;
    private final String remedy;

    /** @param atBeginning whether the mistake stands where the parser began, not where it gave up */
    SyntaxError(boolean atBeginning, String words, String text, String remedy) {
        this.atBeginning = atBeginning;
        this.words = Pattern.compile(words, Pattern.DOTALL);
        this.text = text;
        this.remedy = remedy;
    }

    static SyntaxError of(MarkedYAMLException e) {
        String words = e.getContext() + " " + e.getProblem();
        return Stream.of(values())
                .filter(error -> error.words.matcher(words).matches())
                .findFirst()
                .orElse(OTHER);
    }

    String text() {
        return text;
    }

    String remedy() {
        return remedy;
    }

    /** Where it stands; empty when the parser does not know. */
    Optional<Mark> place(MarkedYAMLException e) {
        Mark first = atBeginning ? e.getContextMark() : e.getProblemMark();
        Mark second = atBeginning ? e.getProblemMark() : e.getContextMark();
        return Optional.ofNullable(first).or(() -> Optional.ofNullable(second));
    }
}
