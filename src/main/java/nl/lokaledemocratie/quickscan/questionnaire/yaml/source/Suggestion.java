package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/** Finds the word somebody probably meant. */
public final class Suggestion {

    private static final int LONGEST_WORD = 60;
    private static final int MOST_CANDIDATES = 100;

    private Suggestion() {}

    /** A remedy sentence: the nearest known word, or else all of them. */
    public static Phrase remedy(String word, Collection<String> known) {
        String clean = CleanText.word(word);
        if (known.contains(clean) && !clean.equals(word)) {
            return Phrase.of("withoutBlank", clean);
        }
        return nearest(word, known).map(near -> Phrase.of("didYouMean", near)).orElseGet(() -> choice(known));
    }

    private static Phrase choice(Collection<String> known) {
        if (known.isEmpty()) {
            return Phrase.of("removeIt");
        }
        return known.size() > MOST_CANDIDATES
                ? Phrase.of("chooseKnown")
                : Phrase.of("chooseFrom", String.join(", ", known));
    }

    /** The known word at most a third of its letters away (at least two are allowed for words of four letters and more). */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST_WORD || known.size() > MOST_CANDIDATES) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> distance(lower, candidate) <= allowed(candidate))
                .min(Comparator.comparingInt(candidate -> distance(lower, candidate)));
    }

    /** One number is no misspelling of another. */
    private static int allowed(String candidate) {
        if (candidate.length() < 2 || candidate.matches("\\d+")) {
            return 0;
        }
        return candidate.length() < 4 ? 1 : Math.max(2, candidate.length() / 3);
    }

    /** Levenshtein distance, with one row of memory. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
