package nl.lokaledemocratie.quickscan.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Somebody's own words one by one, to choose which are left out. What stands together without a blank, such as a telephone number or an
 * e-mail address, is one word here.
 */
public final class WordChoice {

    private final String text;
    private final List<Token> tokens;

    /** Per word the first of its tokens, and behind the last one how many tokens there are. */
    private final List<Integer> firsts;

    private WordChoice(String text) {
        this.text = text;
        tokens = Token.list(text);
        firsts = IntStream.range(0, tokens.size()).filter(this::isFirst).boxed().collect(Collectors.toList());
        firsts.add(tokens.size());
    }

    public static WordChoice of(String text) {
        return new WordChoice(text);
    }

    private boolean isFirst(int token) {
        return token == 0
                || text.substring(tokens.get(token - 1).end(), tokens.get(token).start())
                        .chars()
                        .anyMatch(Character::isWhitespace);
    }

    /**
     * A word with what stands around it.
     *
     * @param number from 0 on
     * @param before blanks and signs between the word before and this one
     */
    public record Word(int number, String before, String text) {}

    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        int done = 0;
        for (int number = 0; number < size(); number++) {
            int start = tokens.get(firsts.get(number)).start();
            int end = tokens.get(firsts.get(number + 1) - 1).end();
            words.add(new Word(number, text.substring(done, start), text.substring(start, end)));
            done = end;
        }
        return words;
    }

    /** What stands behind the last word. */
    public String end() {
        return tokens.isEmpty()
                ? text
                : text.substring(tokens.get(tokens.size() - 1).end());
    }

    /** How many words there are. */
    public int size() {
        return firsts.size() - 1;
    }

    /** Without the words of these numbers; of another there is no word. */
    public Redaction without(Set<Integer> numbers) {
        BitSet out = new BitSet();
        numbers.stream()
                .filter(number -> number >= 0 && number < size())
                .forEach(number -> out.set(firsts.get(number), firsts.get(number + 1)));
        return Redaction.of(text, tokens, out);
    }

    /** The words of which at least a part is left out. */
    public Set<Integer> out(Redaction redaction) {
        List<Redaction.Piece> pieces = redaction.pieces();
        BitSet out = new BitSet();
        int done = 0;
        for (Redaction.Piece piece : pieces) {
            out.set(done, done + piece.text().length(), piece.out());
            done += piece.text().length();
        }
        Predicate<Token> isOut = token -> out.get(token.start(), token.end()).cardinality() > 0;
        return IntStream.range(0, size())
                .filter(number -> tokens.subList(firsts.get(number), firsts.get(number + 1)).stream()
                        .anyMatch(isOut))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
