package nl.lokaledemocratie.quickscan.report.content;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.document.seal.Imprint;

/**
 * What tells a report from any other: where its answers came from, what computed it, and which revision it is.
 *
 * @param questionnaireHash content hash of the questionnaire version
 * @param fingerprint       the one that was published with the result; a later engine does not change it
 * @param revision          1 for the first publication
 * @param correction        why this revision replaces the one before; empty for the first
 * @param engineBefore      what computed that one, where it was another engine
 */
public record Edition(
        Road road,
        String questionnaireHash,
        String engineVersion,
        String fingerprint,
        int revision,
        Optional<String> correction,
        Optional<String> engineBefore) {

    /** One that replaces none, or one of the same engine. */
    public Edition(
            Road road,
            String questionnaireHash,
            String engineVersion,
            String fingerprint,
            int revision,
            Optional<String> correction) {
        this(road, questionnaireHash, engineVersion, fingerprint, revision, correction, Optional.empty());
    }

    /** What a file says of itself that is printed with this definition. */
    public Imprint imprint(String definition) {
        return new Imprint(fingerprint, engineVersion, revision, definition);
    }

    /** Where the answers came from. */
    public enum Road {
        /** A scan of this service, which is closed. */
        SCAN,
        /** Files of answers from elsewhere. */
        FILES,
        /** Such files without the questionnaire itself, so that everything goes by its key. */
        CODEBOOK;

        /** As in the names of texts that exist for each. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
