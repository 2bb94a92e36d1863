package nl.lokaledemocratie.quickscan.document.terse;

import java.util.ArrayList;
import java.util.List;

/** Reads a content stream into its operations. */
final class Operations {

    private static final String BLANKS = " \n\r\t\f\0";
    private static final String DELIMITERS = "()<>[]/";

    private final String content;
    private int place;

    private Operations(String content) {
        this.content = content;
    }

    /**
     * Those of a stream, in order.
     *
     * @throws IllegalArgumentException when it holds a picture between its operators, or ends within one
     */
    static List<Operation> of(String content) {
        return new Operations(content).read();
    }

    private List<Operation> read() {
        List<Operation> read = new ArrayList<>();
        List<String> operands = new ArrayList<>();
        for (skipBlanks(); place < content.length(); skipBlanks()) {
            char first = content.charAt(place);
            String token = token(first);
            if (DELIMITERS.indexOf(first) >= 0 || "+-.0123456789".indexOf(first) >= 0) {
                operands.add(token);
            } else if (token.equals("BI")) {
                throw new IllegalArgumentException("A picture between operators");
            } else {
                read.add(new Operation(token, operands));
                operands.clear();
            }
        }
        if (!operands.isEmpty()) {
            throw new IllegalArgumentException("Without an operator: " + operands);
        }
        return read;
    }

    private void skipBlanks() {
        while (place < content.length() && BLANKS.indexOf(content.charAt(place)) >= 0) {
            place++;
        }
    }

    private String token(char first) {
        int start = place;
        switch (first) {
            case '(' -> skipString();
            case '[' -> skipNested('[', ']');
            case '<' -> skipNested('<', '>');
            default -> skipWord();
        }
        return content.substring(start, place);
    }

    private void skipWord() {
        place++;
        while (place < content.length()
                && BLANKS.indexOf(content.charAt(place)) < 0
                && DELIMITERS.indexOf(content.charAt(place)) < 0) {
            place++;
        }
    }

    private void skipString() {
        int open = 0;
        do {
            char next = content.charAt(place);
            if (next == '\\') {
                place++;
            } else if (next == '(') {
                open++;
            } else if (next == ')') {
                open--;
            }
            place++;
        } while (open > 0);
    }

    private void skipNested(char opens, char closes) {
        int open = 0;
        do {
            char next = content.charAt(place);
            if (next == '(') {
                skipString();
                continue;
            }
            open += next == opens ? 1 : next == closes ? -1 : 0;
            place++;
        } while (open > 0);
    }
}
