package nl.lokaledemocratie.quickscan.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;

/**
 * What is published of a scan: the latest revision.
 *
 * @param fingerprint names questionnaire, answers and engine version together; printed in the report
 * @param reason      why this revision replaced an earlier one
 * @param previous    the scan of the same organisation that it was compared with
 */
public record Publication(
        UUID scanId,
        int revision,
        LocalDate publishedOn,
        String engineVersion,
        String fingerprint,
        Optional<String> reason,
        Optional<UUID> previous,
        PublishedResult result) {}
