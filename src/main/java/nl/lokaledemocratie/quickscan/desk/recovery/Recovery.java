package nl.lokaledemocratie.quickscan.desk.recovery;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.RecoveryCode;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;

/** What the griffier does with the key of an open scan; the scan stays open meanwhile, so that no closing comes between. */
@ApplicationScoped
@Transactional
public class Recovery {

    @Inject
    ScanService scans;

    @Inject
    BallotKeys keys;

    public KeyState state(Scan scan) {
        if (scan.status() != ScanStatus.OPEN) {
            return KeyState.NONE;
        }
        boolean code = keys.hasRecoveryCode(scan.id());
        if (keys.isThere(scan.id())) {
            return code ? KeyState.RECOVERABLE : KeyState.WITHOUT_CODE;
        }
        return code ? KeyState.LOST : KeyState.LOST_WITHOUT_CODE;
    }

    /**
     * Makes a code; an earlier one works no longer.
     *
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException when the scan is not open
     * @throws nl.lokaledemocratie.quickscan.ballot.KeyLostException   when there is no key to recover later
     */
    public RecoveryCode makeCode(UUID scan) {
        scans.holdOpen(scan);
        return keys.makeRecoveryCode(scan);
    }

    /** Brings the key back; false when that is not the code. */
    public boolean recover(UUID scan, RecoveryCode code) {
        scans.holdOpen(scan);
        return keys.recover(scan, code);
    }
}
