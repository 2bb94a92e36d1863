package nl.lokaledemocratie.quickscan.publication;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.Source;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.State;
import nl.lokaledemocratie.quickscan.notation.AgeRange;
import nl.lokaledemocratie.quickscan.organisation.PopulationFigures;
import nl.lokaledemocratie.quickscan.organisation.PopulationFigures.Sex;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Fits the figures of a population to the background questions of a questionnaire: {@code leeftijd}, of which the options are ages, and
 * {@code geslacht}, with {@code v} and {@code m}. What is asked besides (another sex, no answer) has no figure and counts as unknown.
 */
final class PopulationMargins {

    private static final Map<String, Sex> SEXES =
            Map.of("v", Sex.WOMEN, "vrouw", Sex.WOMEN, "m", Sex.MEN, "man", Sex.MEN);
    private static final AgeRange EVERYBODY = new AgeRange(0, AgeRange.OPEN);

    private final List<PopulationFigures> figures;
    private final Optional<ChoiceQuestion> age;
    private final Optional<ChoiceQuestion> sex;

    private PopulationMargins(Questionnaire questionnaire, String group, List<PopulationFigures> figures) {
        this.figures = List.copyOf(figures);
        this.age = question(questionnaire, group, Questionnaire.AGE);
        this.sex = question(questionnaire, group, Questionnaire.SEX);
    }

    /**
     * What was found for one question.
     *
     * @param margin only where it is {@link State#SHOWN}
     */
    record Fit(ChoiceQuestion question, State state, Source source, Optional<Margins.Variable> margin) {}

    /** For each of these questions that the group is asked, in order. */
    static List<Fit> of(Questionnaire questionnaire, String group, List<PopulationFigures> figures) {
        PopulationMargins margins = new PopulationMargins(questionnaire, group, figures);
        return Stream.concat(margins.age.map(margins::age).stream(), margins.sex.map(margins::sex).stream())
                .toList();
    }

    private static Optional<ChoiceQuestion> question(Questionnaire questionnaire, String group, String key) {
        return questionnaire.populationQuestions(group).stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    private Fit age(ChoiceQuestion question) {
        return fit(question, figures, this::ages);
    }

    private Fit sex(ChoiceQuestion question) {
        AgeRange asked = age.map(PopulationMargins::asked).orElse(EVERYBODY);
        return fit(
                question,
                figures.stream().filter(PopulationFigures::hasSexes).toList(),
                (options, one) -> sexes(options, one, asked));
    }

    /** Makes counts per option of figures, an option without any count being left out; empty where they do not fit. */
    @FunctionalInterface
    private interface Count {
        Optional<Map<String, Double>> of(List<Option> options, PopulationFigures figures);
    }

    private static Fit fit(ChoiceQuestion question, List<PopulationFigures> figures, Count count) {
        for (PopulationFigures one : figures) {
            Optional<Map<String, Double>> counts =
                    count.of(question.options(), one).filter(some -> some.size() > 1);
            if (counts.isPresent()) {
                Source source = Source.shipped(one.area(), one.year());
                return new Fit(question, State.SHOWN, source, Optional.of(variable(question, counts.get())));
            }
        }
        State why = figures.isEmpty() ? State.NO_FIGURES : State.NO_FIT;
        return new Fit(question, why, Source.shipped(true, 0), Optional.empty());
    }

    private static Margins.Variable variable(ChoiceQuestion question, Map<String, Double> counts) {
        Set<String> uncounted = new HashSet<>();
        question.options().stream()
                .map(Option::key)
                .filter(key -> !counts.containsKey(key))
                .forEach(uncounted::add);
        return new Margins.Variable(question.key(), counts, uncounted);
    }

    private Optional<Map<String, Double>> ages(List<Option> options, PopulationFigures one) {
        Map<String, Double> counts = new LinkedHashMap<>();
        for (Option option : options) {
            Optional<AgeRange> range = AgeRange.of(option.key());
            if (range.isPresent()) {
                OptionalLong people =
                        one.count(Sex.ALL, range.get().from(), range.get().to());
                if (people.isEmpty()) {
                    return Optional.empty();
                }
                counts.put(option.key(), (double) people.getAsLong());
            }
        }
        return Optional.of(counts);
    }

    /** Of the ages that are asked, where the figures can tell these apart; else of everybody. */
    private static Optional<Map<String, Double>> sexes(List<Option> options, PopulationFigures one, AgeRange asked) {
        boolean apart = one.count(Sex.WOMEN, asked.from(), asked.to()).isPresent();
        AgeRange ages = apart ? asked : EVERYBODY;
        Map<String, Double> counts = new LinkedHashMap<>();
        options.stream()
                .filter(option -> SEXES.containsKey(option.key()))
                .forEach(option -> counts.put(option.key(), (double)
                        one.count(requireNonNull(SEXES.get(option.key())), ages.from(), ages.to())
                                .orElseThrow()));
        return Optional.of(counts);
    }

    /** From the youngest to the oldest that a question knows. */
    private static AgeRange asked(ChoiceQuestion question) {
        List<AgeRange> ranges = new ArrayList<>();
        question.options().forEach(option -> AgeRange.of(option.key()).ifPresent(ranges::add));
        return new AgeRange(
                ranges.stream().mapToInt(AgeRange::from).min().orElse(0),
                ranges.stream().mapToInt(AgeRange::to).max().orElse(AgeRange.OPEN));
    }
}
