package nl.lokaledemocratie.quickscan.response;

import java.time.LocalDate;

/** Sheets of paper that came in together, and can go together until the scan closes. */
public record PaperBatch(int number, LocalDate day) {

    public PaperBatch {
        if (number < 1) {
            throw new IllegalArgumentException("Batch " + number);
        }
    }
}
