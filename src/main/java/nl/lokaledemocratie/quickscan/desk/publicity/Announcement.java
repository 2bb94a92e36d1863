package nl.lokaledemocratie.quickscan.desk.publicity;

import java.util.Optional;

/**
 * What people are told of a scan, in one language.
 *
 * @param organisation its full name
 * @param title        of the scan, or of its questionnaire where the title has no such language
 * @param address      where one takes part, whole
 * @param minutes      that answering takes at most, as promised at its start
 * @param begin        when it opens by itself, in words, if that is planned and not yet so
 * @param end          until when one can begin, in words, if an end is planned
 * @param coded        whether everybody needs a code from a letter
 */
public record Announcement(
        String language,
        String organisation,
        String title,
        String address,
        int minutes,
        Optional<String> begin,
        Optional<String> end,
        boolean coded,
        boolean fictional) {

    /** The address as one types it. */
    String typed() {
        return address.replaceFirst("^https?://", "");
    }
}
