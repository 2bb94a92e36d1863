package nl.lokaledemocratie.quickscan.report.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.document.Markup;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.tips.Tips;

/** The sentences of a report with their {words in braces} filled in. */
public final class Phrases {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z-]+)}");

    private final ReportDefinition definition;
    private final Map<String, String> common = new HashMap<>();

    public Phrases(ReportDefinition definition) {
        this.definition = definition;
    }

    /** Its language tag. */
    public String language() {
        return definition.language();
    }

    /** Name and version of the definition they come from. */
    public String definition() {
        return definition.name() + " " + definition.version();
    }

    /** How it writes numbers and days. */
    public Notation notation() {
        return Notation.in(Locale.forLanguageTag(language()));
    }

    /** Makes a word known to every text of this report. */
    public void define(String word, String value) {
        common.put(word, value);
    }

    /** The tips that may stand in it. */
    public Tips tips() {
        return definition.tips();
    }

    /** A phrase of the definition; the words come as name, value, name, value. */
    public String say(String key, String... words) {
        return fill(definition.phrase(key), words);
    }

    /** The caption of a figure that is given in parts; of one that is whole the caption itself. */
    public String captionOf(String caption, int part, int parts) {
        return parts == 1
                ? caption
                : say(
                        "figure-part",
                        "caption",
                        caption,
                        "part",
                        notation().count(part),
                        "parts",
                        notation().count(parts));
    }

    /** A phrase with a number of people or things in it: the one with {@code -one} behind its key where there is one of them. */
    public String counted(String key, int number, String... words) {
        return say(number == 1 ? key + "-one" : key, words);
    }

    /**
     * Fills in the words of any text of a definition; what is bold in it stays so, and nothing that is filled in becomes so.
     *
     * @throws IllegalStateException for a word that nobody gave
     */
    public String fill(String text, String... words) {
        String marked = Markup.marked(text);
        return marked.indexOf('{') < 0
                ? marked
                : PLACE.matcher(marked)
                        .replaceAll(place -> Matcher.quoteReplacement(value(words, place.group(1), text)));
    }

    /** Of the same word given twice the last counts, as of one that is common too. */
    private String value(String[] words, String word, String text) {
        for (int i = words.length - 2; i >= 0; i -= 2) {
            if (words[i].equals(word)) {
                return words[i + 1];
            }
        }
        String value = common.get(word);
        if (value == null) {
            throw new IllegalStateException("Unknown word {" + word + "} in: " + text);
        }
        return value;
    }
}
