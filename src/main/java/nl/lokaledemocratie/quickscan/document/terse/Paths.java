package nl.lokaledemocratie.quickscan.document.terse;

import java.util.ArrayList;
import java.util.List;

/** Paths, with upright rectangles as such. */
final class Paths {

    private static final List<String> RECTANGLE = List.of("m", "l", "l", "l", "l", "h");

    private Paths() {}

    /** A path as text, its numbers with so many decimals at most. */
    static String of(List<Operation> path, int decimals) {
        List<String> written = new ArrayList<>();
        int at = 0;
        while (at < path.size()) {
            int end = at + RECTANGLE.size();
            if (end <= path.size() && isRectangle(path.subList(at, end))) {
                written.add(rectangle(path.get(at), path.get(at + 2), decimals));
                at = end;
            } else {
                Operation one = path.get(at);
                written.add(new Operation(one.name(), Numbers.all(one, decimals)).text());
                at++;
            }
        }
        return String.join("\n", written);
    }

    private static boolean isRectangle(List<Operation> corners) {
        if (!corners.stream().map(Operation::name).toList().equals(RECTANGLE)
                || !corners.get(0).operands().equals(corners.get(4).operands())) {
            return false;
        }
        return isUpright(corners, 0, 1) || isUpright(corners, 1, 0);
    }

    /** Whether its first side keeps this coordinate, the next the other, and so on. */
    private static boolean isUpright(List<Operation> corners, int first, int next) {
        return keeps(corners, 0, first)
                && keeps(corners, 1, next)
                && keeps(corners, 2, first)
                && keeps(corners, 3, next);
    }

    private static boolean keeps(List<Operation> corners, int from, int coordinate) {
        return corners.get(from)
                .operands()
                .get(coordinate)
                .equals(corners.get(from + 1).operands().get(coordinate));
    }

    private static String rectangle(Operation corner, Operation opposite, int decimals) {
        String left = Numbers.of(Math.min(corner.number(0), opposite.number(0)), decimals);
        String right = Numbers.of(Math.max(corner.number(0), opposite.number(0)), decimals);
        String bottom = Numbers.of(Math.min(corner.number(1), opposite.number(1)), decimals);
        String top = Numbers.of(Math.max(corner.number(1), opposite.number(1)), decimals);
        return String.join(" ", left, bottom, Numbers.minus(right, left), Numbers.minus(top, bottom), "re");
    }
}
