package nl.lokaledemocratie.quickscan.walk.trial;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.opening.TrialLinks;
import nl.lokaledemocratie.quickscan.scan.opening.TrialLinks.Standing;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;

/** The address under which a scan in preparation can be tried. Who has the link of the scan does not know it. */
@ApplicationScoped
public class TrialLink {

    static final String ROOT = "/proef/";

    /** The moment that is sealed is no moment: the same text each time. */
    private static final String NO_MOMENT = "0.";

    @Inject
    FloodSeal seal;

    @Inject
    TrialLinks links;

    /** Path of the first page of a trial, as long as it has a link. */
    public String of(Scan scan) {
        return ROOT + scan.link() + "/"
                + seal.of(purpose(scan.id(), links.of(scan.id())), Instant.EPOCH)
                        .substring(NO_MOMENT.length());
    }

    boolean isOf(AskedScan scan, String key) {
        Standing now = links.of(scan.id());
        return now.open() && seal.read(purpose(scan.id(), now), NO_MOMENT + key).isPresent();
    }

    private static String purpose(UUID scan, Standing now) {
        return "trial " + scan + (now.number() == 0 ? "" : " " + now.number());
    }
}
