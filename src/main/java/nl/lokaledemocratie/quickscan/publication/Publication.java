package nl.lokaledemocratie.quickscan.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;

/**
 * What is published of a scan: the latest revision.
 *
 * @param fingerprint names questionnaire, answers and engine version together; printed in the report
 * @param reason      why this revision replaced an earlier one
 * @param engineBefore what computed the revision before, where it was another engine
 * @param previous    the scan of the same organisation that it was compared with
 */
public record Publication(
        UUID scanId,
        int revision,
        LocalDate publishedOn,
        String engineVersion,
        String fingerprint,
        Optional<String> reason,
        Optional<String> engineBefore,
        Optional<UUID> previous,
        PublishedResult result) {
    /** The version of METHOD.md that it follows. */
    public String method() {
        return EngineVersion.method(engineVersion);
    }

    /** The version of METHOD.md that the revision before followed, where another engine computed it. */
    public Optional<String> methodBefore() {
        return engineBefore.map(EngineVersion::method);
    }

    /** Whether the same answers could give another result now. */
    public boolean isSuperseded() {
        return EngineVersion.isSuperseded(engineVersion);
    }
}
