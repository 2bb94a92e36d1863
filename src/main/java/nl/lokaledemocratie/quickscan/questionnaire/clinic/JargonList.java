package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** The list of jargon: one line {@code word;plain words;readers}, where readers is {@code all} or {@code outside}. */
final class JargonList {

    private static final String FILE = "/clinic/jargon.csv";

    private final List<Term> terms;

    private JargonList(List<Term> terms) {
        this.terms = terms;
    }

    /**
     * A word with its plain alternative.
     *
     * @param knownInside councillors and officials know it; only others need a plainer word
     */
    record Term(String word, String plain, boolean knownInside, Pattern pattern) {

        /** The word itself with its usual endings, also those of a regular verb, and no part of another word. */
        static Term of(String line) {
            String[] fields = line.split(";");
            if (fields.length != 3 || !fields[2].matches("all|outside")) {
                throw new IllegalArgumentException("Not a line of the list of jargon: " + line);
            }
            Pattern pattern = Pattern.compile("(?<![\\p{L}-])(?:" + forms(plainLetters(fields[0])) + ")(?![\\p{L}-])");
            return new Term(fields[0], fields[1], fields[2].equals("outside"), pattern);
        }

        private static String forms(String word) {
            String self = Pattern.quote(word) + "(?:s|'s|n|en|e)?";
            if (word.contains(" ") || !word.endsWith("en")) {
                return self;
            }
            String stem = Pattern.quote(word.substring(0, word.length() - 2));
            String verb = self + "|(?:ge)?" + stem + "(?:t|d|de|den|te|ten)";
            return word.endsWith("eren")
                    ? verb + "|(?:ge)?" + Pattern.quote(word.substring(0, word.length() - 4)) + "eer(?:t|d|de|den)?"
                    : verb;
        }
    }

    static JargonList shipped() {
        try (InputStream in = Objects.requireNonNull(JargonList.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new JargonList(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Term::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Term> terms() {
        return terms;
    }

    List<Term> findIn(String text) {
        String lower = plainLetters(text).replaceAll("\\s+", " ");
        return terms.stream()
                .filter(term -> term.pattern().matcher(lower).find())
                .toList();
    }

    /** Small letters without marks: geïmplementeerd is a form of implementeren. */
    private static String plainLetters(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
