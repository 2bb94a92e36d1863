package nl.lokaledemocratie.quickscan.redaction;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Who and where somebody is, by lists of names and by capitals inside sentences. */
final class NameRules {

    private static final WordList FIRST_NAMES = WordList.read("first-names.txt");
    private static final WordList SURNAMES = WordList.read("surnames.txt");
    private static final Set<String> ORDINARY = WordList.read("ordinary.txt").sure();
    private static final Places PLACES = new Places();

    /** What stands between names, and belongs to them. */
    private static final Set<String> BETWEEN = Set.of(
            "van", "von", "de", "den", "der", "ter", "ten", "te", "el", "al", "bin", "ben", "ibn", "het", "t", "la",
            "le", "di", "da", "dos", "del");

    private static final int ABBREVIATION = 5;

    private final List<Token> tokens;
    private final Set<String> known;
    private final boolean shouted;
    private final BitSet found = new BitSet();

    private NameRules(List<Token> tokens, Set<String> known) {
        this.tokens = tokens;
        this.known = known;
        shouted = tokens.stream().filter(Token::isShouted).count() * 2 > tokens.size();
    }

    /**
     * The words that may be names.
     *
     * @param known folded words that stay: what everybody knows already, as the name of the organisation itself
     */
    static BitSet find(List<Token> tokens, Set<String> known) {
        NameRules rules = new NameRules(tokens, known);
        rules.run();
        return rules.found;
    }

    private void run() {
        for (int place = 0; place < tokens.size(); place++) {
            Token token = tokens.get(place);
            int places = PLACES.length(tokens, place);
            if (places > 0 && !isKnown(place, places)) {
                found.set(place, place + places);
            }
            if (!known.contains(token.folded()) && isName(token)) {
                found.set(place);
            }
        }
        for (int place = 1; place < tokens.size(); place++) {
            takeSurname(place);
        }
    }

    private boolean isKnown(int from, int words) {
        return tokens.subList(from, from + words).stream().allMatch(token -> known.contains(token.folded()));
    }

    private boolean isName(Token token) {
        return isListed(token, token.folded())
                || token.isCapital() && isListed(token, genitive(token.folded()))
                || isStrange(token);
    }

    private boolean isListed(Token token, String folded) {
        boolean sure = FIRST_NAMES.sure().contains(folded) || SURNAMES.sure().contains(folded);
        return sure || (FIRST_NAMES.has(folded) || SURNAMES.has(folded)) && hasCapital(token) && !token.opens();
    }

    private static String genitive(String word) {
        return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }

    /** A capital inside a sentence that no ordinary word has. */
    private boolean isStrange(Token token) {
        return hasCapital(token)
                && !token.opens()
                && !ORDINARY.contains(token.folded())
                && !(token.isShouted() && token.text().length() <= ABBREVIATION);
    }

    private boolean hasCapital(Token token) {
        return token.isCapital() && !shouted;
    }

    /** After a name, what has a capital too, or is a common surname; with what stands between. */
    private void takeSurname(int place) {
        if (!found.get(place - 1) || tokens.get(place - 1).isNumber() || PLACES.length(tokens, place - 1) > 0) {
            return;
        }
        int name = place;
        while (name < tokens.size() && BETWEEN.contains(tokens.get(name).folded()) && name - place < 3) {
            name++;
        }
        if (name < tokens.size() && !tokens.get(name).opens() && isSurname(tokens.get(name), name > place)) {
            found.set(place, name + 1);
        }
    }

    private boolean isSurname(Token token, boolean afterBetween) {
        return found.get(tokens.indexOf(token))
                || hasCapital(token) && !ORDINARY.contains(token.folded())
                || SURNAMES.has(token.folded()) && afterBetween;
    }
}
