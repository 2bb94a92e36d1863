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
 * @param until     until when one can answer
 */
public record WalkFrame(
        String address,
        String organisation,
        String title,
        String language,
        boolean fictional,
        Look look,
        boolean kiosk,
        Until until) {

    /**
     * Until when one can begin and send, in the words of the page.
     *
     * @param begin empty where no end is planned
     * @param send  empty where no end is planned
     * @param ended whether nobody begins any more
     */
    public record Until(String begin, String send, boolean ended) {

        public static final Until OPEN_END = new Until("", "", false);
    }

    /** The word in the public address of the scan. */
    public String getLink() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public String getDirection() {
        return TextDirection.of(language);
    }
}
