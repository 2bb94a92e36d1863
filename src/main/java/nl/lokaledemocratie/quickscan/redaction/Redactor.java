package nl.lokaledemocratie.quickscan.redaction;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes what to leave out of somebody's own words: rather too much than too little. */
public final class Redactor {

    private final Set<String> known;

    private Redactor(Set<String> known) {
        this.known = known;
    }

    /** @param organisation whose name everybody knows who reads these words, so that it stays */
    public static Redactor of(String organisation) {
        return new Redactor(Token.list(organisation).stream()
                .map(Token::folded)
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet()));
    }

    public Redaction propose(String text) {
        List<Token> tokens = Token.list(text);
        BitSet out = NameRules.find(tokens, known);
        for (PatternRules.Span span : PatternRules.find(text)) {
            for (int place = 0; place < tokens.size(); place++) {
                if (tokens.get(place).overlaps(span.from(), span.to())) {
                    out.set(place);
                }
            }
        }
        return Redaction.of(text, tokens, out);
    }
}
