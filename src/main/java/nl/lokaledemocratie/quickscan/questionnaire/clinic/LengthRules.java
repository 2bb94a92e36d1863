package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

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
                .map(word -> new Finding(Rule.LONG_WORD, Phrase.same(word), Phrase.of("clinic.shorterWord")))
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
                        Phrase.same(sentence.text()),
                        Phrase.of("clinic.shorterSentence", sentence.words().size())))
                .toList();
    }

    static List<Finding> hardToRead(Passage passage) {
        return FleschDouma.gradeOf(passage.text()).stream()
                .filter(grade -> grade == FleschDouma.Grade.VERY_HARD)
                .map(grade ->
                        new Finding(Rule.HARD_TO_READ, Phrase.same(passage.text()), Phrase.of("clinic.plainerText")))
                .toList();
    }
}
