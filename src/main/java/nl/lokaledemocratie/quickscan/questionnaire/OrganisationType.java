package nl.lokaledemocratie.quickscan.questionnaire;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * A kind of public body and what its parts are called.
 *
 * @param key       {@code gemeente}, {@code provincie} or {@code waterschap}
 * @param assembly  the elected body, such as "gemeenteraad"
 * @param executive the daily government, such as "college van burgemeester en wethouders"
 * @param clerk     who supports the elected body, such as "griffier"
 */
public record OrganisationType(String key, LocalizedText assembly, LocalizedText executive, LocalizedText clerk) {

    public static final String MUNICIPALITY = "gemeente";
    public static final String PROVINCE = "provincie";
    public static final String WATER_BOARD = "waterschap";

    /**
     * The usual words, in Dutch.
     *
     * @throws IllegalArgumentException for another key
     */
    public static OrganisationType of(String key) {
        return switch (key) {
            case MUNICIPALITY -> of(key, "gemeenteraad", "college van burgemeester en wethouders", "griffier");
            case PROVINCE -> of(key, "Provinciale Staten", "Gedeputeerde Staten", "statengriffier");
            case WATER_BOARD -> of(key, "algemeen bestuur", "dagelijks bestuur", "secretaris");
            default -> throw new IllegalArgumentException("No kind of organisation: " + key);
        };
    }

    private static OrganisationType of(String key, String assembly, String executive, String clerk) {
        return new OrganisationType(
                key, LocalizedText.dutch(assembly), LocalizedText.dutch(executive), LocalizedText.dutch(clerk));
    }
}
