package nl.lokaledemocratie.quickscan.desk.share;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.response.counter.ChannelCounters.ChannelDay;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;

/**
 * Where people find a scan, and by which channels they came.
 *
 * @param address  the shortest there is
 * @param link     the one that always works
 * @param channels those of now and those that were counted before
 */
public record ShareView(
        Scan scan, String address, String link, List<Channel> links, List<String> channels, List<Day> days) {

    /** Fewer than this are told by no number. */
    private static final int FEWEST = 5;

    /** A channel with its own link. */
    public record Channel(String name, String address) {}

    /**
     * How many came on a day.
     *
     * @param people per channel, in the order of the channels; −1 for some that are too few to tell
     */
    public record Day(LocalDate date, List<Integer> people) {}

    static ShareView of(Scan scan, String address, String link, List<ChannelDay> counts) {
        List<String> channels = Stream.concat(
                        scan.channels().stream(), counts.stream().map(ChannelDay::channel))
                .distinct()
                .toList();
        return new ShareView(
                scan,
                address,
                link,
                scan.channels().stream()
                        .map(channel -> new Channel(channel, address + "?via=" + channel))
                        .toList(),
                channels,
                counts.stream()
                        .map(ChannelDay::day)
                        .distinct()
                        .map(day -> new Day(
                                day,
                                channels.stream()
                                        .map(channel -> people(counts, day, channel))
                                        .toList()))
                        .toList());
    }

    private static int people(List<ChannelDay> counts, LocalDate day, String channel) {
        int people = counts.stream()
                .filter(count -> count.day().equals(day) && count.channel().equals(channel))
                .mapToInt(ChannelDay::people)
                .sum();
        return people > 0 && people < FEWEST ? -1 : people;
    }

    public boolean isClosed() {
        return scan.status() == ScanStatus.CLOSED;
    }
}
