package nl.lokaledemocratie.quickscan.board;

import java.time.LocalDate;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * A scan that was opened, of which anybody may know.
 *
 * @param resultSince since when anybody may read its result; none while nobody may
 */
public record PublicScan(Scan scan, Optional<LocalDate> resultSince) {

    /** Whether it is at an address that can be guessed, so that anybody may know how it stands. */
    public boolean isFound() {
        return scan.shortName().isPresent();
    }
}
