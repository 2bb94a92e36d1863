package nl.lokaledemocratie.quickscan.form;

import nl.lokaledemocratie.quickscan.organisation.look.Look;
import nl.lokaledemocratie.quickscan.web.TextDirection;

/**
 * What every page of the walk shows of its scan.
 *
 * @param address   path of the first page
 * @param language  language of the questionnaire's texts, which may lack the page's own language
 * @param fictional demonstration content
 * @param look      of the organisation
 * @param kiosk     whether the device is for all
 */
public record WalkFrame(
        String address,
        String organisation,
        String title,
        String language,
        boolean fictional,
        Look look,
        boolean kiosk) {

    /** The word in the public address of the scan. */
    public String getLink() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public String getDirection() {
        return TextDirection.of(language);
    }
}
