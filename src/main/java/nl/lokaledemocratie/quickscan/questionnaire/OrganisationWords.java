package nl.lokaledemocratie.quickscan.questionnaire;

import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * What the parts of a kind of organisation are called.
 *
 * @param assembly  the elected body, such as "gemeenteraad"
 * @param executive the daily government, such as "college van burgemeester en wethouders"
 * @param clerk     who supports the elected body, such as "griffier"
 */
public record OrganisationWords(
        OrganisationKind kind, LocalizedText assembly, LocalizedText executive, LocalizedText clerk) {

    /** The usual words, in Dutch. */
    public static OrganisationWords of(OrganisationKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> of(kind, "gemeenteraad", "college van burgemeester en wethouders", "griffier");
            case PROVINCE -> of(kind, "Provinciale Staten", "Gedeputeerde Staten", "statengriffier");
            case WATER_BOARD -> of(kind, "algemeen bestuur", "dagelijks bestuur", "secretaris");
        };
    }

    private static OrganisationWords of(OrganisationKind kind, String assembly, String executive, String clerk) {
        return new OrganisationWords(
                kind, LocalizedText.dutch(assembly), LocalizedText.dutch(executive), LocalizedText.dutch(clerk));
    }

    /** {@code gemeente}, {@code provincie} or {@code waterschap}. */
    public String key() {
        return kind.key();
    }
}
