package nl.lokaledemocratie.quickscan.analysis.service;

import java.util.UUID;

/** Nobody answered the scan yet, so there is nothing to publish and it stays open. */
public class ScanUnansweredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScanUnansweredException(UUID scan) {
        super("Nobody answered scan " + scan);
    }
}
