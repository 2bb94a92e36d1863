package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts.Tally;
import nl.lokaledemocratie.quickscan.analysis.counting.OneChoice;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers.Count;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers.RankedOption;
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
 *
 * <p>Who typed answers on paper knows these. So where there are answers of both kinds each rule must let a number through twice: by all
 * answers, and by those that came in online alone (METHOD.md 12.4a).
 */
final class AnswerDisclosure {

    private final AnalysisSettings settings;

    private AnswerDisclosure(AnalysisSettings settings) {
        this.settings = settings;
    }

    /**
     * Questions in the order in which they are asked, groups in theirs.
     *
     * @param concealed groups of which nothing may be shown at all
     */
    static List<PublishedAnswers> publish(AnswerCounts counts, AnalysisSettings settings, Set<String> concealed) {
        AnswerDisclosure disclosure = new AnswerDisclosure(settings);
        List<PublishedAnswers> published = new ArrayList<>();
        for (Question question : counts.questions()) {
            counts.populations().stream()
                    .filter(population -> question.isAskedTo(population.group()))
                    .forEach(population -> published.add(disclosure.publish(
                            question,
                            population,
                            new Views(
                                    counts.tally(question, population.group()),
                                    counts.online(question, population.group())),
                            concealed)));
        }
        return published;
    }

    /** The same rules where everybody gave one answer. */
    static PublishedAnswers publish(Question question, String group, OneChoice people, AnalysisSettings settings) {
        Views views = new Views(Tally.ofOneChoice(people.all()), Tally.ofOneChoice(people.online()));
        return new AnswerDisclosure(settings)
                .publish(question, new Population(group, OptionalInt.empty(), false), views, Set.of());
    }

    private PublishedAnswers publish(Question question, Population population, Views views, Set<String> concealed) {
        if (views.all().people() == 0) {
            return PublishedAnswers.without(question.key(), population.group(), Visibility.NO_DATA);
        }
        return concealed.contains(population.group())
                ? PublishedAnswers.without(question.key(), population.group(), Visibility.HIDDEN)
                : question.accept(new Rules(population, views));
    }

    /** The answers of one group to one question as readers see them, and as who typed the paper does. */
    private record Views(Tally all, Tally online) {

        /** Each view in which something is to be learnt. */
        List<Tally> each() {
            boolean mixed = online.people() > 0 && online.people() < all.people();
            return mixed ? List.of(all, online) : List.of(all);
        }

        /** How many chose each option, view after view. */
        List<int[]> chosen(List<String> options) {
            return each().stream()
                    .map(tally -> options.stream().mapToInt(tally::count).toArray())
                    .toList();
        }
    }

    /** The rule for each kind, where somebody answered. */
    private final class Rules implements QuestionVisitor.Broad<PublishedAnswers> {

        private final Population population;
        private final String group;
        private final Views views;

        Rules(Population population, Views views) {
            this.population = population;
            this.group = population.group();
            this.views = views;
        }

        @Override
        public PublishedAnswers rated(RatedQuestion question) {
            return AnswerDisclosure.this.mark(question, population, views);
        }

        @Override
        public PublishedAnswers options(OptionQuestion question) {
            List<Count> shown = areFew() ? List.of() : AnswerDisclosure.this.choices(question, views);
            return shown.isEmpty()
                    ? hidden(question)
                    : new PublishedAnswers(
                            question.key(),
                            group,
                            Visibility.FULL,
                            OptionalInt.of(views.all().people()),
                            OptionalDouble.empty(),
                            shown);
        }

        @Override
        public PublishedAnswers ranking(RankingQuestion question) {
            return areFew() ? hidden(question) : AnswerDisclosure.this.ranking(question, group, views);
        }

        @Override
        public PublishedAnswers number(NumberQuestion question) {
            return areFew() ? hidden(question) : AnswerDisclosure.number(question, group, views);
        }

        /** No number is made of what people wrote; who may read it follows from {@link WordsDisclosure}. */
        @Override
        public PublishedAnswers open(OpenQuestion question) {
            return hidden(question);
        }

        private boolean areFew() {
            return views.each().stream().anyMatch(tally -> tally.people() < settings.distributionFrom());
        }

        private PublishedAnswers hidden(Question question) {
            return PublishedAnswers.without(question.key(), group, Visibility.HIDDEN);
        }
    }

    private PublishedAnswers mark(RatedQuestion mark, Population population, Views views) {
        Frequencies answers = marks(mark, views.all());
        Visibility visibility = Disclosure.visibility(new SingleCellRule(settings)
                .status(answers, marks(mark, views.online()), new Range(mark.min(), mark.max()), population));
        return visibility.isShown()
                ? mean(mark, population.group(), visibility, answers.n(), answers.requireMean())
                : PublishedAnswers.without(mark.key(), population.group(), visibility);
    }

    private static Frequencies marks(RatedQuestion mark, Tally tally) {
        int[] points = IntStream.rangeClosed(mark.min(), mark.max())
                .map(point -> tally.count(String.valueOf(point)))
                .toArray();
        return Frequencies.ofConsecutive(mark.min(), points);
    }

    private static PublishedAnswers number(Question question, String group, Views views) {
        if (views.each().stream().anyMatch(tally -> tally.numbers().size() == 1)) {
            return PublishedAnswers.without(question.key(), group, Visibility.HIDDEN);
        }
        Tally tally = views.all();
        Map<Integer, Integer> numbers = tally.numbers();
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

    /** What is hidden follows from the numbers, so it is shown only where both views hide the same. */
    private PublishedAnswers ranking(RankingQuestion question, String group, Views views) {
        List<RankedOption> places = places(question, views.all());
        boolean same = views.each().stream()
                .allMatch(tally -> isShown(places(question, tally)).equals(isShown(places)));
        return places.isEmpty() || !same
                ? PublishedAnswers.without(question.key(), group, Visibility.HIDDEN)
                : new PublishedAnswers(
                        question.key(),
                        group,
                        Visibility.FULL,
                        OptionalInt.of(views.all().people()),
                        OptionalDouble.empty(),
                        List.of(),
                        places);
    }

    private List<RankedOption> places(RankingQuestion question, Tally tally) {
        List<String> options = question.options().stream().map(Option::key).toList();
        return new RankingDisclosure(
                        options,
                        options.stream().mapToInt(tally::count).toArray(),
                        options.stream().mapToInt(tally::first).toArray(),
                        tally.people(),
                        settings.suppressBelow(),
                        question.top() == 1)
                .places();
    }

    private static List<List<Boolean>> isShown(List<RankedOption> places) {
        return places.stream()
                .map(place -> List.of(place.first().isPresent(), place.any().isPresent()))
                .toList();
    }

    private List<Count> choices(OptionQuestion question, Views views) {
        List<String> options = question.options().stream().map(Option::key).toList();
        return question.mostChosen() == 1
                ? together(options, views.chosen(options))
                : apart(options, views.chosen(options), views.each());
    }

    /** Neighbours in the list, whatever their numbers: that which options are taken together tells next to nothing of them. */
    private List<Count> together(List<String> options, List<int[]> views) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int option = 0; option < options.size(); option++) {
            open.add(option);
            List<Integer> some = open;
            if (views.stream().noneMatch(chosen -> isFew(sum(some, chosen)))) {
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
                                group.stream().map(options::get).toList(), OptionalInt.of(sum(group, views.get(0)))))
                        .toList();
    }

    private static int sum(List<Integer> group, int[] chosen) {
        return group.stream().mapToInt(option -> chosen[option]).sum();
    }

    private List<Count> apart(List<String> options, List<int[]> views, List<Tally> tallies) {
        int[] chosen = views.get(0);
        TreeSet<Integer> hidden = new TreeSet<>();
        for (int view = 0; view < views.size(); view++) {
            int[] some = views.get(view);
            int people = tallies.get(view).people();
            IntStream.range(0, some.length)
                    .filter(option -> isFew(some[option]) || isFew(people - some[option]))
                    .forEach(hidden::add);
        }
        if (hidden.size() == 1) {
            int people = tallies.get(0).people();
            IntStream.range(0, chosen.length)
                    .filter(option -> !hidden.contains(option))
                    .boxed()
                    .min(Comparator.comparing(option -> Math.min(chosen[option], people - chosen[option])))
                    .ifPresent(hidden::add);
        }
        return hidden.size() == chosen.length ? List.of() : counts(options, chosen, hidden);
    }

    private static List<Count> counts(List<String> options, int[] chosen, Set<Integer> hidden) {
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
