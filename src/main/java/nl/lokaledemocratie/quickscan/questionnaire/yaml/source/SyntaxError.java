package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What makes a file no YAML, in the words of those who write it. The parser tells it in English and to programmers; it is known by
 * those words here, and what it may say in a later version is told as {@link #OTHER}.
 */
enum SyntaxError {
    TAB(false, ".*cannot start any token.*\\(TAB\\).*"),
    STRANGE_START(false, ".*cannot start any token.*"),
    OPEN_QUOTE(true, ".*quoted scalar.*(end of stream|document separator).*"),
    ESCAPE(false, ".*(double-quoted scalar|unknown escape|hexadecimal).*"),
    TWO_COLONS(false, ".*mapping values are not allowed.*"),
    NO_COLON(true, ".*could not find expected ':'.*"),
    LIST_HERE(false, ".*sequence entries are not allowed.*"),
    KEY_HERE(false, ".*(mapping keys are not allowed|simple key is required).*"),
    OPEN_BRACE(false, ".*expected ',' or '}'.*"),
    OPEN_BRACKET(false, ".*expected ',' or ']'.*"),
    AFTER_TEXT(
            false,
            ".*expected <block end>, but found '<(scalar|block (mapping|sequence|entry) ?(start)?|flow .*|,|alias|anchor|tag)>?.*"),
    INDENTATION(false, ".*(expected <block end>|<document start>|expected the node content).*"),
    TEXT_BLOCK(false, ".*block scalar.*"),
    REFERENCE(false, ".*(alias|anchor).*"),
    TAG(false, ".*(a tag|tag handle|tag prefix|URI).*"),
    DIRECTIVE(false, ".*(directive|incompatible YAML).*"),
    OTHER(false, ".*");

    private final boolean atBeginning;
    private final Pattern words;

    /** @param atBeginning whether the mistake stands where the parser began, not where it gave up */
    SyntaxError(boolean atBeginning, String words) {
        this.atBeginning = atBeginning;
        this.words = Pattern.compile(words, Pattern.DOTALL);
    }

    static SyntaxError of(MarkedYAMLException e) {
        String words = e.getContext() + " " + e.getProblem();
        return Stream.of(values())
                .filter(error -> error.words.matcher(words).matches())
                .findFirst()
                .orElse(OTHER);
    }

    Phrase text() {
        return Phrase.of("syntax." + name());
    }

    Phrase remedy() {
        return Phrase.of("syntax." + name() + ".remedy");
    }

    /** Where it stands; empty when the parser does not know. */
    Optional<Mark> place(MarkedYAMLException e) {
        Mark first = atBeginning ? e.getContextMark() : e.getProblemMark();
        Mark second = atBeginning ? e.getProblemMark() : e.getContextMark();
        return Optional.ofNullable(first).or(() -> Optional.ofNullable(second));
    }
}
