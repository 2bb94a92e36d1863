package nl.lokaledemocratie.quickscan.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody's own words, some of which are left out. What is left stands there as it was written; in the place of what is left out stands
 * {@value #GAP}.
 *
 * @param pieces in order; two that are left out never follow each other
 */
public record Redaction(List<Piece> pieces) {

    public static final String GAP = "[…]";

    /** Signs that belong to an address or a number, and go with it where they stand beside it. */
    private static final String ATTACHED = "@/_#=&%+*~\\";

    /** A part of the text, as it was written. */
    public record Piece(String text, boolean out) {}

    public Redaction {
        pieces = List.copyOf(pieces);
    }

    /** The text without these of its words. */
    static Redaction of(String text, List<Token> tokens, BitSet out) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int first = out.nextSetBit(0); first >= 0; ) {
            int after = out.nextClearBit(first);
            int from = from(text, tokens.get(first).start(), done);
            int to = to(
                    text,
                    tokens.get(after - 1).end(),
                    after < tokens.size() ? tokens.get(after).start() : text.length());
            if (from > done) {
                pieces.add(new Piece(text.substring(done, from), false));
            }
            pieces.add(new Piece(text.substring(from, to), true));
            done = to;
            first = out.nextSetBit(after);
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return new Redaction(pieces);
    }

    private static int from(String text, int start, int least) {
        int from = start;
        while (from > least && ATTACHED.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return from;
    }

    private static int to(String text, int end, int most) {
        int to = end;
        while (to < most && ATTACHED.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    /** As it may be read. */
    public String text() {
        return pieces.stream().map(piece -> piece.out() ? GAP : piece.text()).collect(Collectors.joining());
    }

    /** Whether no word is left. */
    public boolean isEmpty() {
        return pieces.stream()
                .allMatch(piece -> piece.out() || Token.list(piece.text()).isEmpty());
    }

    /** Whether anything is left out. */
    public boolean isAny() {
        return pieces.stream().anyMatch(Piece::out);
    }
}
