package nl.lokaledemocratie.quickscan.desk.share;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ShortName;

/**
 * The form with a short address and the channels, as it is filled in.
 *
 * @param name     as typed
 * @param channels as typed, one a line
 * @param problem  why there cannot be such an address, empty when there can
 * @param line     the line that is no channel, empty when all are
 */
public record ShareForm(String name, String channels, String problem, String line) {

    static final String NAME = "adres";
    static final String CHANNELS = "kanalen";
    public static final int MOST = 12;

    private static final String NO_NAME = "NO_NAME";

    static ShareForm of(Scan scan) {
        return new ShareForm(
                scan.shortName().map(ShortName::text).orElse(""), String.join("\n", scan.channels()), "", "");
    }

    /** What was typed, with what is wrong with it. */
    static ShareForm read(String name, String channels) {
        String problem = name.isBlank() || ShortName.parse(name).isPresent() ? "" : NO_NAME;
        List<String> lines = lines(channels);
        Optional<String> wrong = lines.stream()
                .filter(line -> ShortName.parse(line).isEmpty())
                .findFirst()
                .or(() -> lines.stream().skip(MOST).findFirst());
        return new ShareForm(name, channels, problem, wrong.orElse(""));
    }

    ShareForm refused(String why) {
        return new ShareForm(name, channels, why, line);
    }

    private static List<String> lines(String channels) {
        return channels.lines().filter(line -> !line.isBlank()).toList();
    }

    Optional<ShortName> shortName() {
        return ShortName.parse(name);
    }

    List<String> channelList() {
        return lines(channels).stream()
                .flatMap(line -> ShortName.parse(line).stream())
                .map(ShortName::text)
                .distinct()
                .toList();
    }

    public boolean isRefused() {
        return !problem.isEmpty() || !line.isEmpty();
    }
}
