package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into sentences, clauses and words.
 *
 * @param sentences in order, without those that hold no word
 */
record DutchText(List<Sentence> sentences) {

    /** A dot that ends no sentence: o.a., bijv., nr. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?iu)\\b(?:(?:\\p{L}\\.){2,}|(?:bijv|bv|enz|nr|dhr|mevr|mr|drs|dr|ca|incl|excl|art|blz|tel|max|min)\\.)");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])['\"’”)]*\\s+|\\n\\s*\\n|\\n\\s*[-•*]\\s");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:()]|\\s[–—-]\\s|(?iu)\\bmaar\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d]*(?:['’-][\\p{L}\\p{M}\\d]+)*-?");
    private static final Pattern WORD_OR_NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.,-]*");

    DutchText {
        sentences = List.copyOf(sentences);
    }

    static DutchText of(String text) {
        String undotted =
                ABBREVIATION.matcher(text).replaceAll(found -> found.group().replace(".", ""));
        return new DutchText(Arrays.stream(SENTENCE_END.split(undotted))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .map(Sentence::new)
                .filter(sentence -> !sentence.words().isEmpty())
                .toList());
    }

    List<String> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    /** How many words and numbers somebody reads, in any language that puts spaces between words. */
    static int countRead(String text) {
        return (int) WORD_OR_NUMBER.matcher(text).results().count();
    }

    /** One sentence; numbers are no words, for a formula that counts syllables cannot read them. */
    record Sentence(String text) {

        List<String> words() {
            return wordsIn(text);
        }

        /** The parts between commas and the like, in small letters. */
        List<String> clauses() {
            return Arrays.stream(CLAUSE_END.split(text.toLowerCase(Locale.ROOT)))
                    .filter(clause -> !wordsIn(clause).isEmpty())
                    .toList();
        }
    }

    static List<String> wordsIn(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().replace('’', '\''));
        }
        return words;
    }
}
