package nl.lokaledemocratie.quickscan.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** What somebody who does not exist chooses from options. */
final class Choices {

    private static final double ANSWERED = 0.9;
    private static final double ONE_MORE = 0.4;
    private static final double TASTE = 0.08;
    private static final double OTHER = 0.04;

    /** Of people who say their sex, so many say another than man or woman. */
    private static final double ANOTHER_SEX = 0.007;

    private static final List<String> SEXES = List.of("v", "m");

    private final Questionnaire questionnaire;
    private final Opinions opinions;
    private final SplittableRandom random;

    Choices(Questionnaire questionnaire, Opinions opinions, SplittableRandom random) {
        this.questionnaire = questionnaire;
        this.opinions = opinions;
        this.random = random;
    }

    /** All choices and numbers of one person, also to questions on a condition. */
    Map<String, Answer> of(String audience) {
        Map<String, Answer> answers = new HashMap<>();
        questionnaire
                .questions()
                .filter(question -> question.isAskedTo(audience))
                .forEach(question -> question.accept(new Chooser(audience))
                        .ifPresent(answer -> answers.put(question.key(), answer)));
        return answers;
    }

    /** Answers what is chosen from options, and numbers; what is rated or written is answered elsewhere. */
    private final class Chooser implements QuestionVisitor<Optional<Answer>> {

        private final String audience;

        Chooser(String audience) {
            this.audience = audience;
        }

        @Override
        public Optional<Answer> statement(Statement question) {
            return Optional.empty();
        }

        @Override
        public Optional<Answer> mark(MarkQuestion question) {
            return Optional.empty();
        }

        @Override
        public Optional<Answer> choice(ChoiceQuestion question) {
            return given(question, () -> chosen(inOwnWords(question, List.of(one(question)))));
        }

        @Override
        public Optional<Answer> choices(MultipleChoiceQuestion question) {
            return given(question, () -> chosen(inOwnWords(question, some(question))));
        }

        @Override
        public Optional<Answer> ranking(RankingQuestion question) {
            return given(question, () -> chosen(first(audience, question)));
        }

        @Override
        public Optional<Answer> number(NumberQuestion question) {
            return given(question, () -> new Answer.Number(random.nextInt(question.min(), question.max() + 1)));
        }

        @Override
        public Optional<Answer> open(OpenQuestion question) {
            return Optional.empty();
        }
    }

    private Optional<Answer> given(Question question, Supplier<Answer> answer) {
        boolean given = random.nextDouble() < ANSWERED || question.isRequired();
        return given ? Optional.of(answer.get()) : Optional.empty();
    }

    private static Answer chosen(List<String> options) {
        return new Answer.Chosen(options, "");
    }

    /** A few say it in their own words instead. */
    private List<String> inOwnWords(OptionQuestion question, List<String> chosen) {
        return question.offersOther() && random.nextDouble() < OTHER ? List.of(OptionQuestion.OTHER) : chosen;
    }

    private String one(ChoiceQuestion question) {
        List<String> options = known(question);
        boolean sex = question.key().equals(Questionnaire.SEX) && options.containsAll(SEXES);
        return sex && random.nextDouble() >= ANOTHER_SEX ? SEXES.get(random.nextInt(SEXES.size())) : late(options);
    }

    /** The later of two draws: the older and the longer settled answer more often. */
    private String late(List<String> options) {
        return options.get(Math.max(random.nextInt(options.size()), random.nextInt(options.size())));
    }

    /** One or more; an answer that leads to a further question stands alone, as "none of these" does. */
    private List<String> some(MultipleChoiceQuestion question) {
        List<String> left = known(question);
        List<String> chosen = new ArrayList<>();
        do {
            chosen.add(left.remove(random.nextInt(left.size())));
            if (chosen.size() == 1 && standsAlone(question, chosen.get(0))) {
                return chosen;
            }
            left.removeIf(option -> standsAlone(question, option));
        } while (!left.isEmpty() && chosen.size() < question.mostChosen() && random.nextDouble() < ONE_MORE);
        return chosen;
    }

    private boolean standsAlone(OptionQuestion question, String option) {
        return question.findOption(option).filter(Option::exclusive).isPresent() || leadsOn(question, option);
    }

    private boolean leadsOn(Question question, String option) {
        return questionnaire
                .questions()
                .flatMap(other -> other.conditions().stream())
                .anyMatch(condition -> condition.question().equals(question.key())
                        && condition.answers().contains(option));
    }

    /** Where the gap is widest, roughly: options that bear the key of a theme are told apart by it. */
    private List<String> first(String audience, RankingQuestion question) {
        Map<String, Double> urgency = new HashMap<>();
        known(question)
                .forEach(option -> urgency.put(option, opinions.gap(audience, option) + TASTE * random.nextGaussian()));
        return urgency.keySet().stream()
                .sorted(Comparator.comparing(urgency::get).reversed())
                .limit(question.top())
                .toList();
    }

    private static List<String> known(OptionQuestion question) {
        return new ArrayList<>(question.options().stream()
                .map(Option::key)
                .filter(option -> !option.equals(OptionQuestion.OTHER))
                .toList());
    }
}
