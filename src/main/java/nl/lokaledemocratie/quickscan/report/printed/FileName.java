package nl.lokaledemocratie.quickscan.report.printed;

import java.text.Normalizer;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.scan.Scan;

/** What a download of a closed scan is called. */
public final class FileName {

    private FileName() {}

    /**
     * The header that makes a browser keep it under this name.
     *
     * @param ending what comes after the organisation and the day, as in {@code pdf} or {@code scores.csv}
     */
    public static String attachment(Scan scan, String ending) {
        return "attachment; filename=\"" + of(scan, ending) + "\"";
    }

    /** The name itself. */
    public static String of(Scan scan, String ending) {
        String name = Normalizer.normalize(scan.organisation().name(), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
        return "quickscan-" + name + "-" + scan.closedOn().orElseThrow() + (ending.contains(".") ? "-" : ".") + ending;
    }
}
