package nl.lokaledemocratie.quickscan.walk.trial;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;

/** The address under which a scan in preparation can be tried. Who has the link of the scan does not know it. */
@ApplicationScoped
public class TrialLink {

    static final String ROOT = "/proef/";

    /** The moment that is sealed is no moment: the same text each time. */
    private static final String NO_MOMENT = "0.";

    @Inject
    FloodSeal seal;

    /** Path of the first page of a trial. */
    public String of(Scan scan) {
        return ROOT + scan.link() + "/"
                + seal.of(purpose(scan.id().toString()), Instant.EPOCH).substring(NO_MOMENT.length());
    }

    boolean isOf(AskedScan scan, String key) {
        return seal.read(purpose(scan.id().toString()), NO_MOMENT + key).isPresent();
    }

    private static String purpose(String scan) {
        return "trial " + scan;
    }
}
