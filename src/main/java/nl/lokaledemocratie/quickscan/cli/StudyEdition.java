package nl.lokaledemocratie.quickscan.cli;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.analysis.published.Fingerprint;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.report.content.Edition;

/** What tells the result of a study from any other: the same fingerprint as a closed scan of the same answers has. */
final class StudyEdition {

    private StudyEdition() {}

    static Edition of(StudyQuestionnaire asked, PublishedResult result) {
        return new Edition(
                asked.isCodebook() ? Edition.Road.CODEBOOK : Edition.Road.FILES,
                asked.contentHash(),
                EngineVersion.CURRENT,
                Fingerprint.of(asked.contentHash(), result, EngineVersion.CURRENT),
                1,
                Optional.empty());
    }

    /** Whether an engine gave this result that fingerprint: an earlier one may have taken it of less. */
    static boolean isOf(String fingerprint, StudyQuestionnaire asked, PublishedResult result, String engine) {
        return Fingerprint.isOf(fingerprint, asked.contentHash(), result, engine);
    }
}
