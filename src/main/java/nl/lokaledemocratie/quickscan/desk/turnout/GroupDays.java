package nl.lokaledemocratie.quickscan.desk.turnout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;

/**
 * A group with the days on which its people took part.
 *
 * @param stretches one after the other, without a hole; none when nobody took part
 */
public record GroupDays(Audience audience, List<Stretch> stretches) {

    /** How high the picture is, in CSS pixels: a label on top, the bars, and the line they stand on. */
    private static final int BASE = 84;

    private static final int HIGHEST = 62;
    private static final double LEAST_HEIGHT = 2;
    private static final double WHOLE = 100;
    private static final double LABEL_EDGE = 10;
    private static final double FILLED = 0.8;

    /** So many bars have room for a number each, on a phone too. */
    private static final int FEW = 7;

    public GroupDays {
        stretches = List.copyOf(stretches);
    }

    /**
     * A bar, as attributes of a drawing: across in hundredths of its width, down in pixels. Its area tells how many people, so one of several
     * days is as high as these were on average.
     *
     * @param anchor where its number hangs: {@code start}, {@code middle} or {@code end}
     * @param told   whether its number stands above it
     */
    public record Bar(
            Stretch stretch,
            String x,
            String width,
            String y,
            String height,
            String middle,
            String anchor,
            boolean told) {

        /** Whether it stands for several days, and is drawn open. */
        public boolean isOpen() {
            return !stretch.isOneDay();
        }

        /** The line below its number. */
        public String getTextY() {
            return decimal(Double.parseDouble(y) - 5);
        }
    }

    public int getPeople() {
        return stretches.stream().mapToInt(Stretch::people).sum();
    }

    /** Those on which somebody took part. */
    public List<Stretch> getTold() {
        return stretches.stream().filter(stretch -> stretch.people() > 0).toList();
    }

    /** The day on which more people took part than on any other; none when that is no single day. */
    public Optional<Stretch> getBusiest() {
        List<Stretch> most = stretches.stream()
                .filter(stretch -> stretch.rate() == highest())
                .toList();
        return most.size() == 1 && getTold().size() > 1
                ? most.stream().filter(Stretch::isOneDay).findFirst()
                : Optional.empty();
    }

    /** Whether so few took part that no day may be told. */
    public boolean isTooFew() {
        return stretches.size() == 1
                && (!stretches.get(0).isOneDay() || audience.closed() && getPeople() < Stretches.LEAST);
    }

    public boolean isTogether() {
        return stretches.stream().anyMatch(stretch -> !stretch.isOneDay());
    }

    public List<Bar> getBars() {
        double days = stretches.stream().mapToLong(Stretch::getDays).sum();
        boolean few = getTold().size() <= FEW;
        Optional<Stretch> top = stretches.stream().max(Comparator.comparingDouble(Stretch::rate));
        return getTold().stream()
                .map(stretch -> bar(
                        stretch,
                        daysBefore(stretch) / days * WHOLE,
                        stretch.getDays() / days * WHOLE,
                        few || top.filter(stretch::equals).isPresent()))
                .toList();
    }

    private long daysBefore(Stretch stretch) {
        return stretches.stream()
                .takeWhile(before -> !before.equals(stretch))
                .mapToLong(Stretch::getDays)
                .sum();
    }

    private Bar bar(Stretch stretch, double from, double room, boolean told) {
        double width = room * (stretch.isOneDay() ? FILLED : 1 - (1 - FILLED) / stretch.getDays());
        double height = Math.max(LEAST_HEIGHT, HIGHEST * stretch.rate() / highest());
        double middle = from + room / 2;
        String anchor = middle < LABEL_EDGE ? "start" : middle > WHOLE - LABEL_EDGE ? "end" : "middle";
        double text = "start".equals(anchor) ? from : "end".equals(anchor) ? from + room : middle;
        return new Bar(
                stretch,
                decimal(from + (room - width) / 2),
                decimal(width),
                decimal(BASE - height),
                decimal(height),
                decimal(text),
                anchor,
                told);
    }

    private double highest() {
        return stretches.stream().mapToDouble(Stretch::rate).max().orElse(0);
    }

    private static String decimal(double value) {
        return HalfUp.to(2, value).toPlainString();
    }
}
