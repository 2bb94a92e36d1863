package nl.lokaledemocratie.quickscan.document.terse;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes operations of a content stream with as few bytes as say the same: nothing that holds already, rectangles as such, filled and outlined at once,
 * numbers as fine as anybody sees, and texts that follow each other as one, each placed from the one before.
 */
public final class Terse {

    /** Decimals of places, in points. */
    private static final int SEEN = 1;

    /** Decimals of the three parts of a colour. */
    private static final int COLOUR = 3;

    /** In points: nobody sees letters that much farther apart. */
    private static final double NO_SPACE = 0.01;

    private final List<Operation> operations;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Map<String, List<String>>> saved = new ArrayDeque<>();
    private Map<String, List<String>> state = new HashMap<>();

    /** Where the last text began, within a text object. */
    private String x = "0";

    private String y = "0";

    private Terse(List<Operation> operations) {
        this.operations = operations;
    }

    /** The same drawing; as it is where it holds something that this does not know. */
    public static byte[] of(byte[] content) {
        try {
            List<Operation> read = Operations.of(new String(content, StandardCharsets.ISO_8859_1));
            return new Terse(read).write().getBytes(StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException unknown) {
            return content.clone();
        }
    }

    private String write() {
        int at = 0;
        while (at < operations.size()) {
            Operation first = operations.get(at);
            int end = first.is("BT") || isMark(first) ? endOfText(at) : at;
            if (end > at) {
                texts(at, end);
                at = end;
            } else {
                at = other(at);
            }
        }
        return out.toString();
    }

    /** Behind all texts that begin here, marked or not, with nothing else between them; here where none does. */
    private int endOfText(int start) {
        int end = start;
        int at = start;
        boolean marked = false;
        while (at < operations.size()) {
            Operation next = operations.get(at);
            if (isMark(next) && !marked) {
                marked = true;
            } else if (next.is("EMC") && marked) {
                marked = false;
            } else if (!next.isText()) {
                return end;
            }
            at++;
            if (!marked && (next.is("ET") || next.is("EMC"))) {
                end = at;
            }
        }
        return end;
    }

    private static boolean isMark(Operation operation) {
        return operation.is("BDC") || operation.is("BMC");
    }

    private void texts(int start, int end) {
        put("BT");
        x = "0";
        y = "0";
        for (Operation one : operations.subList(start, end)) {
            switch (one.name()) {
                case "BT", "ET" -> {}
                case "Tm" -> move(one);
                default -> state(one);
            }
        }
        put("ET");
    }

    private void move(Operation matrix) {
        String toX = Numbers.of(matrix.number(4), SEEN);
        String toY = Numbers.of(matrix.number(5), SEEN);
        put(Numbers.minus(toX, x) + " " + Numbers.minus(toY, y) + " Td");
        x = toX;
        y = toY;
    }

    /** Writes what is no text, and tells what comes behind it. */
    private int other(int at) {
        Operation one = operations.get(at);
        if (one.isPath()) {
            return path(at);
        }
        if (one.is("q") && at + 1 < operations.size() && operations.get(at + 1).is("Q")) {
            return at + 2;
        }
        if (one.is("q")) {
            saved.push(new HashMap<>(state));
        } else if (one.is("Q")) {
            state = saved.pop();
        }
        state(one);
        return at + 1;
    }

    /** Writes what changes something. */
    private void state(Operation one) {
        List<String> operands =
                switch (one.name()) {
                    case "rg", "RG" -> Numbers.all(one, COLOUR);
                    case "Tc" ->
                        List.of(
                                Math.abs(one.number(0)) < NO_SPACE
                                        ? "0"
                                        : one.operands().get(0));
                    default -> one.operands();
                };
        boolean lasts = one.isStroke() || one.is("rg") || one.is("Tf") || one.is("Tc");
        List<String> before = one.is("Tc") ? state.getOrDefault("Tc", List.of("0")) : state.get(one.name());
        if (lasts && operands.equals(before)) {
            return;
        }
        if (lasts) {
            state.put(one.name(), operands);
        }
        boolean empty = one.is("BDC") && operands.get(1).equals("<<>>");
        put(empty ? operands.get(0) + " BMC" : new Operation(one.name(), operands).text());
    }

    private int path(int start) {
        int end = endOfPath(start);
        if (isStroked(end) && isStroked(endOfPath(end + 1)) && endOfPath(end + 1) > end + 1) {
            put(Paths.of(operations.subList(start, end), SEEN));
            return end + 1;
        }
        String drawn = Paths.of(operations.subList(start, end), SEEN);
        if (end == operations.size()) {
            put(drawn);
            return end;
        }
        int again = end + 1;
        while (again < operations.size() && operations.get(again).isStroke()) {
            again++;
        }
        int behind = endOfPath(again);
        boolean both = operations.get(end).is("f")
                && behind < operations.size()
                && operations.get(behind).is("S")
                && operations.subList(start, end).equals(operations.subList(again, behind));
        if (!both) {
            put(drawn);
            return end;
        }
        operations.subList(end + 1, again).forEach(this::state);
        put(drawn);
        put("B");
        return behind + 1;
    }

    /** Whether lines end here, drawn as what is set says. */
    private boolean isStroked(int at) {
        return at < operations.size() && operations.get(at).is("S");
    }

    private int endOfPath(int start) {
        int end = start;
        while (end < operations.size() && operations.get(end).isPath()) {
            end++;
        }
        return end;
    }

    private void put(String text) {
        if (out.length() > 0) {
            out.append('\n');
        }
        out.append(requireNonNull(text));
    }
}
