package nl.lokaledemocratie.quickscan.web.form;

import java.util.Arrays;
import java.util.function.Function;

/** What a page says above all, by the word that stands in its address after a form was sent. */
public final class NoticeWord {

    private NoticeWord() {}

    /**
     * The notice of a word.
     *
     * @param notices what the page can say
     * @param wordOf  the word of each; empty for what no address says
     * @param none    for a word that is no notice's
     */
    public static <N> N find(N[] notices, Function<N, String> wordOf, String word, N none) {
        return Arrays.stream(notices)
                .filter(notice -> !word.isEmpty() && wordOf.apply(notice).equals(word))
                .findFirst()
                .orElse(none);
    }
}
