package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/**
 * The readability score of Flesch, fitted to Dutch by Douma: 206.84 − 0.93 × words per sentence − 77 × syllables per word.
 *
 * <p>Around 0 is very hard, around 100 very easy; it has no unit and may lie outside. Sources: R. Flesch (1948), A new readability
 * yardstick, Journal of Applied Psychology 32, 221–233; W.H. Douma (1960), De leesbaarheid van landbouwbladen, Landbouwhogeschool
 * Wageningen. It measures length, not understanding, and was made for whole texts: of a single sentence it is a rough hint.
 */
public final class FleschDouma {

    /** The formula and where it comes from, for those who write questionnaires. */
    public static final Phrase SOURCE = Phrase.of("clinic.score.source");

    private static final double CONSTANT = 206.84;
    private static final double PER_WORD_IN_SENTENCE = 0.93;
    private static final double PER_SYLLABLE_IN_WORD = 77;

    /** With fewer words the score says too little to call a text hard: one plain long word moves it by tens. Our own choice. */
    public static final int FEWEST_WORDS = 12;

    private FleschDouma() {}

    /** The class of a text that is long enough for one. */
    public static Optional<Grade> gradeOf(String text) {
        return DutchText.of(text).words().size() < FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(Grade.of(of(text).orElseThrow()));
    }

    /** The score of a text; empty when there is no word in it. */
    public static OptionalDouble of(String text) {
        return of(List.of(text));
    }

    /** The score of several texts as if they were one. */
    public static OptionalDouble of(List<String> texts) {
        List<DutchText> parsed = texts.stream().map(DutchText::of).toList();
        List<String> words =
                parsed.stream().flatMap(text -> text.words().stream()).toList();
        if (words.isEmpty()) {
            return OptionalDouble.empty();
        }
        int sentences =
                parsed.stream().mapToInt(text -> text.sentences().size()).sum();
        int syllables = words.stream().mapToInt(Syllables::of).sum();
        return OptionalDouble.of(CONSTANT
                - PER_WORD_IN_SENTENCE * words.size() / sentences
                - PER_SYLLABLE_IN_WORD * syllables / words.size());
    }

    /** The classes of Douma's table. */
    public enum Grade {
        VERY_EASY(90),
        EASY(80),
        RATHER_EASY(70),
        NORMAL(60),
        RATHER_HARD(45),
        HARD(30),
        VERY_HARD(Double.NEGATIVE_INFINITY);

        private final double from;

        Grade(double from) {
            this.from = from;
        }

        /** The class a score falls in. */
        public static Grade of(double score) {
            for (Grade grade : values()) {
                if (score >= grade.from) {
                    return grade;
                }
            }
            throw new IllegalArgumentException("No score: " + score);
        }

        public Phrase words() {
            return Phrase.of("clinic.grade." + name());
        }
    }
}
