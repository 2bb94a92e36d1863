package nl.lokaledemocratie.quickscan.invitation;

import nl.lokaledemocratie.quickscan.scan.Letters;

/**
 * What letters to addresses offer.
 *
 * @param places  how many people of an address can answer, each once
 * @param letters whether people without a letter can answer too
 */
public record Household(int places, Letters letters) {

    /** More live at few addresses. */
    public static final int MOST = 8;

    public Household {
        if (places < 1 || places > MOST) {
            throw new IllegalArgumentException("A household of " + places);
        }
        if (letters == Letters.NONE) {
            throw new IllegalArgumentException("Codes without letters");
        }
    }
}
