package nl.lokaledemocratie.quickscan.report.web;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.publication.Revision;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * What the page says of a copy.
 *
 * @param found the results that it is of, or says that it is of
 * @param typed the fingerprint as somebody typed it
 * @param named what they say the organisation is called
 */
public record CheckView(Optional<Verdict> verdict, List<Found> found, String typed, String named) {

    /** The page before anything is asked. */
    static CheckView nothing() {
        return new CheckView(Optional.empty(), List.of(), "", "");
    }

    /** Whether the name of the organisation is needed too. */
    public boolean isNameAsked() {
        return !named.isEmpty()
                || verdict.filter(Verdict.FINGERPRINT_SHARED::equals).isPresent();
    }

    /**
     * One result.
     *
     * @param latest the revision that counts now
     */
    public record Found(Scan scan, Revision revision, Revision latest) {

        public boolean isReplaced() {
            return latest.number() > revision.number();
        }
    }
}
