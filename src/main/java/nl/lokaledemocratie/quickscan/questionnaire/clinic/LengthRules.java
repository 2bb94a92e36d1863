package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;
import java.util.stream.Stream;

/** The rules that only count: long words, long sentences, and a score that is very low. */
final class LengthRules {

    static final int LONG_WORD_LETTERS = 15;
    static final int LONG_WORD_SYLLABLES = 6;
    static final int LONGEST_SENTENCE = 20;

    private LengthRules() {}

    static List<Finding> longWords(Passage passage) {
        return passage.parsed().words().stream()
                .filter(LengthRules::isLong)
                .distinct()
                .map(word -> new Finding(
                        Rule.LONG_WORD,
                        word,
                        "Kies een korter woord, of knip het op: zeg met een paar gewone woorden wat u bedoelt."))
                .toList();
    }

    /** Of a word with hyphens its parts count: the hyphen shows where to pause. */
    private static boolean isLong(String word) {
        return Stream.of(word.split("-"))
                .anyMatch(part -> part.length() >= LONG_WORD_LETTERS || Syllables.of(part) >= LONG_WORD_SYLLABLES);
    }

    static List<Finding> longSentences(Passage passage) {
        return passage.parsed().sentences().stream()
                .filter(sentence -> sentence.words().size() > LONGEST_SENTENCE)
                .map(sentence -> new Finding(
                        Rule.LONG_SENTENCE,
                        sentence.text(),
                        "Deze zin telt " + sentence.words().size()
                                + " woorden. Maak er twee zinnen van, of laat weg wat niet nodig is."))
                .toList();
    }

    static List<Finding> hardToRead(Passage passage) {
        return FleschDouma.gradeOf(passage.text()).stream()
                .filter(grade -> grade == FleschDouma.Grade.VERY_HARD)
                .map(grade -> new Finding(
                        Rule.HARD_TO_READ,
                        passage.text(),
                        "Deze tekst heeft veel lange woorden. Schrijf hem zoals u het aan een buurvrouw zou vragen."))
                .toList();
    }
}
