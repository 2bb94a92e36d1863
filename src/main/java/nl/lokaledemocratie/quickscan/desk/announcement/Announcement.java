package nl.lokaledemocratie.quickscan.desk.announcement;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.chart.Lettering;

/**
 * What people are told of a scan, in one language.
 *
 * @param organisation its full name
 * @param title        of the scan, or of its questionnaire where the title has no such language
 * @param address      where one takes part, whole
 * @param link         the same for who does not type it: it may say by which channel one came
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
        String link,
        int minutes,
        Optional<String> begin,
        Optional<String> end,
        boolean coded,
        boolean fictional) {

    /** The address as one types it. */
    public String typed() {
        return address.replaceFirst("^https?://", "");
    }

    public AnnouncementMessages words() {
        return words(language);
    }

    static AnnouncementMessages words(String language) {
        return MessageBundles.get(AnnouncementMessages.class, Localized.Literal.of(language));
    }

    /** Whether our typeface has the script of a language. */
    static boolean isPrintable(String language) {
        return Lettering.keepsWords(words(language).headline());
    }

    /** From when and until when one can take part; empty when nothing is planned. */
    public String when() {
        AnnouncementMessages words = words();
        if (begin.isPresent()) {
            String from = begin.get();
            return end.map(until -> words.between(from, until)).orElseGet(() -> words.from(from));
        }
        return end.map(words::until).orElse("");
    }

    /** Sentences beside each other, without those that say nothing. */
    public static String joined(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }
}
