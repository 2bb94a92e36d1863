package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.HashSet;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/**
 * How long one audience needs for a questionnaire: the words it reads and the answers it gives.
 *
 * <p>Reading: 175 words a minute, the slow end of the 175 to 300 in which most adults read non-fiction in silence (M. Brysbaert, 2019,
 * How many words do we read per minute?, Journal of Memory and Language 109; about English). Answering: 7 seconds for a rating or a
 * choice; Pew Research Center (2022, How we keep our online surveys from running too long) counts about 10 seconds for a plain
 * question, of which we take 3 for reading its some ten words. The rest is our own choice: an open question takes one minute, between
 * those who skip it and the minutes Pew saw; a multiple choice one and a half choice, for its options are read already and most people
 * tick one or two; a ranking a choice for each place; a mark or a number one; what another group would answer a choice and a half, for
 * one thinks of others, with the sentence that asks it read anew each time. The labels of a scale are read once.
 *
 * <p>Questions on conditions all count, so this is what somebody needs who gets to see everything: nobody needs more than was promised
 * because of the answers given. Own questions of an organisation count where they are part of the questionnaire. It is an estimate;
 * nobody was timed.
 *
 * @param words   read
 * @param choices ratings and choices made
 * @param texts   open questions
 */
public record AnsweringTime(int words, double choices, int texts) {

    private static final double WORDS_PER_MINUTE = 175;
    private static final double SECONDS_PER_CHOICE = 7;
    private static final double SECONDS_PER_TEXT = 60;
    private static final double CHOICES_PER_MULTIPLE_CHOICE = 1.5;
    private static final double CHOICES_PER_ESTIMATE = 1.5;

    /** Of our own sentence: what do you think that residents answer here, on average, to: how is it now? */
    private static final int WORDS_PER_ESTIMATE = 15;

    private static final double STEP = 5;

    /** Where the numbers come from, for those who write questionnaires. */
    public static final Phrase SOURCE = Phrase.of("clinic.time.source");

    public static AnsweringTime of(Questionnaire questionnaire, String audience, String language) {
        Counter counter = new Counter(audience, language);
        counter.read(questionnaire.introduction());
        questionnaire.pages().forEach(counter::read);
        return new AnsweringTime(counter.words, counter.choices, counter.texts);
    }

    /** From a page on to the end, that page too; what a scale says is read there again. */
    public static AnsweringTime from(String page, Questionnaire questionnaire, String audience, String language) {
        Counter counter = new Counter(audience, language);
        questionnaire.pages().stream().dropWhile(one -> !one.key().equals(page)).forEach(counter::read);
        return new AnsweringTime(counter.words, counter.choices, counter.texts);
    }

    public double minutes() {
        return words / WORDS_PER_MINUTE + (choices * SECONDS_PER_CHOICE + texts * SECONDS_PER_TEXT) / 60;
    }

    /** What to promise before starting: the longest of all audiences, up to the next five minutes. */
    public static int promisedMinutes(Questionnaire questionnaire, String language) {
        double longest = questionnaire.audiences().stream()
                .mapToDouble(
                        audience -> of(questionnaire, audience.key(), language).minutes())
                .max()
                .orElse(STEP);
        return (int) (Math.ceil(longest / STEP) * STEP);
    }

    /** Walks through the questionnaire as somebody of the audience does. */
    private static final class Counter implements QuestionVisitor<Void> {

        private final String audience;
        private final String language;
        private final Set<Scale> scales = new HashSet<>();
        private int words;
        private double choices;
        private int texts;

        Counter(String audience, String language) {
            this.audience = audience;
            this.language = language;
        }

        void read(LocalizedText text) {
            words += DutchText.countRead(text.in(language));
        }

        void read(Page page) {
            if (page.questionsFor(audience).isEmpty()) {
                return;
            }
            read(page.title());
            page.introduction().ifPresent(this::read);
            page.questionsFor(audience).forEach(this::answer);
        }

        private void answer(Question question) {
            read(question.wording().forAudience(audience));
            question.prompt().help().ifPresent(this::read);
            question.prompt().example().ifPresent(this::read);
            question.accept(this);
        }

        @Override
        public Void statement(Statement question) {
            if (scales.add(question.scale())) {
                question.scale().labels().forEach(this::read);
                read(question.scale().dontKnow());
                question.scale().now().ifPresent(this::read);
                question.scale().wish().ifPresent(this::read);
            }
            return question.asks(Aspect.EST)
                    ? estimate(question)
                    : choose(question.ownAspects().size());
        }

        private Void estimate(Statement question) {
            words += WORDS_PER_ESTIMATE;
            return choose(question.ownAspects().size() + CHOICES_PER_ESTIMATE);
        }

        @Override
        public Void mark(MarkQuestion question) {
            return choose(1);
        }

        @Override
        public Void choice(ChoiceQuestion question) {
            return choose(question, 1);
        }

        @Override
        public Void choices(MultipleChoiceQuestion question) {
            return choose(question, CHOICES_PER_MULTIPLE_CHOICE);
        }

        @Override
        public Void ranking(RankingQuestion question) {
            return choose(question, question.top());
        }

        @Override
        public Void number(NumberQuestion question) {
            question.unit().ifPresent(this::read);
            return choose(1);
        }

        @Override
        public Void open(OpenQuestion question) {
            texts++;
            return null;
        }

        private Void choose(OptionQuestion question, double times) {
            question.options().forEach(option -> read(option.label()));
            return choose(times);
        }

        private Void choose(double times) {
            choices += times;
            return null;
        }
    }
}
