package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts.Tally;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers.Count;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.suppression.SingleCellRule;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;

/**
 * What may be shown of {@link AnswerCounts}. A report mark follows METHOD.md 12 like any item. METHOD.md has no rule for choices; ours
 * is stricter than its rule for items, and nothing is shown unless a rule lets it through:
 *
 * <ul>
 *   <li>Fewer than 10 answers: nothing, not even their number.
 *   <li>One choice of several: an option that fewer than 5 chose is taken together with its neighbours in the list, until at least 5 chose
 *       one of them; when that takes in all options, nothing is shown.
 *   <li>Several choices: an option is shown when at least 5 chose it and at least 5 did not; never is exactly one hidden.
 *   <li>A ranking: see {@link RankingDisclosure}.
 *   <li>A number: the mean to one decimal, unless all are the same.
 * </ul>
 */
final class AnswerDisclosure {

    private final AnalysisSettings settings;

    private AnswerDisclosure(AnalysisSettings settings) {
        this.settings = settings;
    }

    /** Questions in the order in which they are asked, groups in theirs. */
    static List<PublishedAnswers> publish(AnswerCounts counts, AnalysisSettings settings) {
        AnswerDisclosure disclosure = new AnswerDisclosure(settings);
        List<PublishedAnswers> published = new ArrayList<>();
        for (Question question : counts.questions()) {
            counts.populations().stream()
                    .filter(population -> question.isAskedTo(population.group()))
                    .forEach(population -> published.add(
                            disclosure.publish(question, population, counts.tally(question, population.group()))));
        }
        return published;
    }

    /** The same rules where everybody gave one answer. */
    static PublishedAnswers publish(
            Question question, String group, Map<String, Integer> people, AnalysisSettings settings) {
        return new AnswerDisclosure(settings)
                .publish(question, new Population(group, OptionalInt.empty(), false), Tally.ofOneChoice(people));
    }

    private PublishedAnswers publish(Question question, Population population, Tally tally) {
        if (tally.people() == 0) {
            return PublishedAnswers.without(question.key(), population.group(), Visibility.NO_DATA);
        }
        return question.accept(new Rules(population, tally));
    }

    /** The rule for each kind, where somebody answered. */
    private final class Rules implements QuestionVisitor.Broad<PublishedAnswers> {

        private final Population population;
        private final String group;
        private final Tally tally;

        Rules(Population population, Tally tally) {
            this.population = population;
            this.group = population.group();
            this.tally = tally;
        }

        @Override
        public PublishedAnswers rated(RatedQuestion question) {
            return AnswerDisclosure.this.mark(question, population, tally);
        }

        @Override
        public PublishedAnswers options(OptionQuestion question) {
            List<Count> shown = areFew() ? List.of() : AnswerDisclosure.this.choices(question, tally);
            return shown.isEmpty()
                    ? hidden(question)
                    : new PublishedAnswers(
                            question.key(),
                            group,
                            Visibility.FULL,
                            OptionalInt.of(tally.people()),
                            OptionalDouble.empty(),
                            shown);
        }

        @Override
        public PublishedAnswers ranking(RankingQuestion question) {
            return areFew() ? hidden(question) : AnswerDisclosure.this.ranking(question, group, tally);
        }

        @Override
        public PublishedAnswers number(NumberQuestion question) {
            return areFew() ? hidden(question) : AnswerDisclosure.number(question, group, tally);
        }

        /** Nobody reads what others wrote. */
        @Override
        public PublishedAnswers open(OpenQuestion question) {
            return hidden(question);
        }

        private boolean areFew() {
            return tally.people() < settings.distributionFrom();
        }

        private PublishedAnswers hidden(Question question) {
            return PublishedAnswers.without(question.key(), group, Visibility.HIDDEN);
        }
    }

    private PublishedAnswers mark(RatedQuestion mark, Population population, Tally tally) {
        int[] points = IntStream.rangeClosed(mark.min(), mark.max())
                .map(point -> tally.count(String.valueOf(point)))
                .toArray();
        Frequencies answers = Frequencies.ofConsecutive(mark.min(), points);
        Visibility visibility = Disclosure.visibility(
                new SingleCellRule(settings).status(answers, new Range(mark.min(), mark.max()), population));
        return visibility.isShown()
                ? mean(mark, population.group(), visibility, answers.n(), answers.requireMean())
                : PublishedAnswers.without(mark.key(), population.group(), visibility);
    }

    private static PublishedAnswers number(Question question, String group, Tally tally) {
        Map<Integer, Integer> numbers = tally.numbers();
        if (numbers.size() == 1) {
            return PublishedAnswers.without(question.key(), group, Visibility.HIDDEN);
        }
        long sum = numbers.entrySet().stream()
                .mapToLong(number -> (long) number.getKey() * number.getValue())
                .sum();
        return mean(question, group, Visibility.MEAN_ONLY, tally.people(), (double) sum / tally.people());
    }

    /** Means to one decimal, also where there are many answers: more is never shown of these. */
    private static PublishedAnswers mean(Question question, String group, Visibility visibility, int n, double mean) {
        return new PublishedAnswers(
                question.key(),
                group,
                visibility,
                OptionalInt.of(n),
                OptionalDouble.of(Disclosure.toOneDecimal(mean)),
                List.of());
    }

    private PublishedAnswers ranking(RankingQuestion question, String group, Tally tally) {
        List<String> options = question.options().stream().map(Option::key).toList();
        List<PublishedAnswers.RankedOption> places = new RankingDisclosure(
                        options,
                        options.stream().mapToInt(tally::count).toArray(),
                        options.stream().mapToInt(tally::first).toArray(),
                        tally.people(),
                        settings.suppressBelow(),
                        question.top() == 1)
                .places();
        return places.isEmpty()
                ? PublishedAnswers.without(question.key(), group, Visibility.HIDDEN)
                : new PublishedAnswers(
                        question.key(),
                        group,
                        Visibility.FULL,
                        OptionalInt.of(tally.people()),
                        OptionalDouble.empty(),
                        List.of(),
                        places);
    }

    private List<Count> choices(OptionQuestion question, Tally tally) {
        List<String> options = question.options().stream().map(Option::key).toList();
        int[] chosen = options.stream().mapToInt(tally::count).toArray();
        return question.mostChosen() == 1 ? together(options, chosen) : apart(options, chosen, tally.people());
    }

    /** Neighbours in the list, whatever their numbers: that which options are taken together tells next to nothing of them. */
    private List<Count> together(List<String> options, int[] chosen) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int option = 0; option < chosen.length; option++) {
            open.add(option);
            if (!isFew(sum(open, chosen))) {
                groups.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty() && !groups.isEmpty()) {
            groups.get(groups.size() - 1).addAll(open);
        }
        return groups.size() < 2
                ? List.of()
                : groups.stream()
                        .map(group -> new Count(
                                group.stream().map(options::get).toList(), OptionalInt.of(sum(group, chosen))))
                        .toList();
    }

    private static int sum(List<Integer> group, int[] chosen) {
        return group.stream().mapToInt(option -> chosen[option]).sum();
    }

    private List<Count> apart(List<String> options, int[] chosen, int people) {
        TreeSet<Integer> hidden = new TreeSet<>();
        IntStream.range(0, chosen.length)
                .filter(option -> isFew(chosen[option]) || isFew(people - chosen[option]))
                .forEach(hidden::add);
        if (hidden.size() == 1) {
            IntStream.range(0, chosen.length)
                    .filter(option -> !hidden.contains(option))
                    .boxed()
                    .min(Comparator.comparing(option -> Math.min(chosen[option], people - chosen[option])))
                    .ifPresent(hidden::add);
        }
        if (hidden.size() == chosen.length) {
            return List.of();
        }
        return IntStream.range(0, chosen.length)
                .mapToObj(option -> new Count(
                        List.of(options.get(option)),
                        hidden.contains(option) ? OptionalInt.empty() : OptionalInt.of(chosen[option])))
                .toList();
    }

    private boolean isFew(int people) {
        return people < settings.suppressBelow();
    }
}
