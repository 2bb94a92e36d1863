package nl.lokaledemocratie.quickscan.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;

/** What somebody who does not exist chooses from options. */
final class Choices {

    private static final double ANSWERED = 0.9;
    private static final double ONE_MORE = 0.4;
    private static final double TASTE = 0.08;
    private static final double OTHER = 0.04;

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
                .filter(question -> question instanceof OptionQuestion || question instanceof NumberQuestion)
                .filter(question -> random.nextDouble() < ANSWERED || question.isRequired())
                .forEach(question -> answers.put(question.key(), answer(audience, question)));
        return answers;
    }

    private Answer answer(String audience, Question question) {
        if (question instanceof NumberQuestion number) {
            return new Answer.Number(random.nextInt(number.min(), number.max() + 1));
        }
        List<String> chosen = new ArrayList<>();
        if (question instanceof ChoiceQuestion choice) {
            chosen.add(late(known(choice)));
            useOwnWords(choice, chosen, random);
        } else if (question instanceof MultipleChoiceQuestion several) {
            chosen.addAll(some(several));
            useOwnWords(several, chosen, random);
        } else if (question instanceof RankingQuestion ranking) {
            chosen.addAll(first(audience, ranking));
        }
        return new Answer.Chosen(chosen, "");
    }

    /** A few say it in their own words instead. */
    private static void useOwnWords(OptionQuestion question, List<String> chosen, SplittableRandom random) {
        if (question.offersOther() && random.nextDouble() < OTHER) {
            chosen.clear();
            chosen.add(OptionQuestion.OTHER);
        }
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
