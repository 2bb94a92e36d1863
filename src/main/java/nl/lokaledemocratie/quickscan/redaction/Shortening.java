package nl.lokaledemocratie.quickscan.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person makes of somebody's words by leaving out: nothing else. Which words are left out follows from what is typed: its words must
 * be those of the original, in their order. What stands there in the end is taken from the original, so signs between words stay as they
 * were written, and every gap is shown, also one that was not typed.
 *
 * @param made  empty when it says more, or other words
 * @param added words that the original does not have (so often); empty too when only their order differs
 */
public record Shortening(Optional<Redaction> made, List<String> added) {

    private static final Pattern MARKER = Pattern.compile("\\[\\s*(?:…|\\.{2,})\\s*\\]");
    private static final int NEVER = 1 << 20;

    /** A gap that was not typed is less likely than one that was; so is a gap of nothing. */
    private static final int UNTYPED = 2;

    private static final int UNUSED = 1;

    /** What is typed: words, and empty where a gap is. */
    private record Typed(List<String> words) {

        static Typed read(String text) {
            List<String> words = new ArrayList<>();
            Matcher markers = MARKER.matcher(text);
            int from = 0;
            while (markers.find()) {
                add(words, text.substring(from, markers.start()));
                words.add("");
                from = markers.end();
            }
            add(words, text.substring(from));
            return new Typed(words);
        }

        private static void add(List<String> words, String text) {
            Token.list(text).forEach(token -> words.add(token.folded()));
        }
    }

    /**
     * What was typed beside the original.
     *
     * @param original as it was answered
     * @param typed    what is left of it, with {@link Redaction#GAP} where something is left out
     */
    public static Shortening of(String original, String typed) {
        List<Token> tokens = Token.list(original);
        List<String> words = Typed.read(typed).words();
        return kept(tokens, words)
                .map(kept -> new Shortening(Optional.of(without(original, tokens, kept)), List.of()))
                .orElseGet(() -> new Shortening(Optional.empty(), added(tokens, typed)));
    }

    private static Redaction without(String original, List<Token> tokens, BitSet kept) {
        BitSet out = new BitSet();
        out.set(0, tokens.size());
        out.andNot(kept);
        return Redaction.of(original, tokens, out);
    }

    private static List<String> added(List<Token> tokens, String typed) {
        List<String> left = new ArrayList<>(tokens.stream().map(Token::folded).toList());
        return Token.list(MARKER.matcher(typed).replaceAll(" ")).stream()
                .filter(token -> !left.remove(token.folded()))
                .map(Token::text)
                .distinct()
                .toList();
    }

    /**
     * Which words of the original are kept; of all ways to read what was typed, one with the fewest gaps that were not typed. Cost by
     * (next word of the original, next of what was typed, gap): 0 no gap, 1 a gap was typed, 2 words are being left out.
     */
    private static Optional<BitSet> kept(List<Token> tokens, List<String> typed) {
        int n = tokens.size();
        int m = typed.size();
        int[][][] cost = new int[n + 1][m + 1][3];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                for (int gap = 2; gap >= 0; gap--) {
                    cost[i][j][gap] = Collections.min(List.of(
                            end(i == n && j == m, gap),
                            i < n ? leaving(gap) + cost[i + 1][j][2] : NEVER,
                            j < m && typed.get(j).isEmpty() ? marking(gap) + cost[i][j + 1][1] : NEVER,
                            isSame(tokens, typed, i, j) ? keeping(gap) + cost[i + 1][j + 1][0] : NEVER));
                }
            }
        }
        return cost[0][0][0] >= NEVER ? Optional.empty() : Optional.of(walk(tokens, typed, cost));
    }

    private static BitSet walk(List<Token> tokens, List<String> typed, int[][][] cost) {
        BitSet kept = new BitSet();
        int i = 0;
        int j = 0;
        int gap = 0;
        while (i < tokens.size() || j < typed.size()) {
            int left = cost[i][j][gap];
            if (isSame(tokens, typed, i, j) && left == keeping(gap) + cost[i + 1][j + 1][0]) {
                kept.set(i++);
                j++;
                gap = 0;
            } else if (j < typed.size() && typed.get(j).isEmpty() && left == marking(gap) + cost[i][j + 1][1]) {
                j++;
                gap = 1;
            } else {
                i++;
                gap = 2;
            }
        }
        return kept;
    }

    private static boolean isSame(List<Token> tokens, List<String> typed, int i, int j) {
        return i < tokens.size() && j < typed.size() && tokens.get(i).folded().equals(typed.get(j));
    }

    private static int end(boolean reached, int gap) {
        return reached ? keeping(gap) : NEVER;
    }

    private static int keeping(int gap) {
        return gap == 1 ? UNUSED : 0;
    }

    private static int leaving(int gap) {
        return gap == 0 ? UNTYPED : 0;
    }

    private static int marking(int gap) {
        return gap == 1 ? UNUSED : 0;
    }
}
