package nl.lokaledemocratie.quickscan.comparison.map;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The outline of an area, in units of its map.
 *
 * @param rings each closed, with its last point on its first
 */
public record Outline(String code, List<List<Point>> rings) {

    /** From the upper left corner. */
    public record Point(int x, int y) {}

    public Outline {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /** As the data of an SVG path. */
    public String path() {
        return rings.stream().map(Outline::path).collect(Collectors.joining());
    }

    private static String path(List<Point> ring) {
        StringBuilder path =
                new StringBuilder("M" + ring.get(0).x() + " " + ring.get(0).y() + "l");
        for (int i = 1; i < ring.size(); i++) {
            append(path, ring.get(i).x() - ring.get(i - 1).x());
            append(path, ring.get(i).y() - ring.get(i - 1).y());
        }
        return path.append('z').toString();
    }

    /** A minus parts numbers as well as a space does. */
    private static void append(StringBuilder path, int step) {
        if (step >= 0 && path.charAt(path.length() - 1) != 'l') {
            path.append(' ');
        }
        path.append(step);
    }

    /** The middle of its largest part. */
    public Point middle() {
        List<Point> largest = rings.get(0);
        for (List<Point> ring : rings) {
            if (Math.abs(twiceTheArea(ring)) > Math.abs(twiceTheArea(largest))) {
                largest = ring;
            }
        }
        long x = 0;
        long y = 0;
        for (int i = 1; i < largest.size(); i++) {
            Point from = largest.get(i - 1);
            Point to = largest.get(i);
            long cross = cross(from, to);
            x += (from.x() + to.x()) * cross;
            y += (from.y() + to.y()) * cross;
        }
        long area = 3 * twiceTheArea(largest);
        return new Point((int) (x / area), (int) (y / area));
    }

    private static long twiceTheArea(List<Point> ring) {
        long area = 0;
        for (int i = 1; i < ring.size(); i++) {
            area += cross(ring.get(i - 1), ring.get(i));
        }
        return area;
    }

    private static long cross(Point from, Point to) {
        return (long) from.x() * to.y() - (long) to.x() * from.y();
    }
}
