package nl.lokaledemocratie.quickscan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedCeiling;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.export.NumberRow.Subject;
import nl.lokaledemocratie.quickscan.notation.HalfUp;

/** Other questions, estimates, differences, changes and who took part, number by number. */
final class FindingNumbers {

    private final PublishedResult result;
    private final Names names;
    private final ScoreNumbers scores;
    private final List<NumberRow> rows = new ArrayList<>();

    FindingNumbers(PublishedResult result, Names names, ScoreNumbers scores) {
        this.result = result;
        this.names = names;
        this.scores = scores;
    }

    List<NumberRow> all() {
        result.answers().forEach(this::add);
        result.findings().estimates().forEach(this::add);
        result.findings()
                .differences()
                .forEach(row -> rows.add(NumberRow.of(
                        scores.subject(row.a()).beside(row.b().group()),
                        Statistic.GROUP_DIFFERENCE,
                        1,
                        row.difference())));
        result.findings().changes().forEach(this::add);
        result.findings().ceilings().forEach(this::add);
        result.findings().participants().forEach(this::add);
        result.findings().composition().forEach(this::add);
        return List.copyOf(rows);
    }

    private void add(PublishedAnswers answers) {
        Subject subject = question(answers.question(), answers.group());
        String status = ScoreNumbers.status(answers.visibility());
        if (answers.mean().isPresent() || !answers.visibility().isShown()) {
            rows.add(
                    answers.mean().isPresent()
                            ? NumberRow.of(
                                            subject,
                                            Statistic.MEAN,
                                            1,
                                            answers.mean().getAsDouble())
                                    .status(status)
                                    .with(answers.n())
                            : NumberRow.without(subject, Statistic.MEAN, status));
        } else {
            answers.n().ifPresent(n -> rows.add(NumberRow.of(subject, Statistic.RESPONDENTS, n)));
        }
        answers.counts().forEach(count -> addCount(part(subject, count.options()), Statistic.PEOPLE, count.people()));
        answers.places().forEach(place -> {
            Subject option = part(subject, List.of(place.option()));
            addCount(option, Statistic.PEOPLE, place.any());
            addCount(option, Statistic.FIRST_PLACE, place.first());
        });
    }

    private void addCount(Subject subject, Statistic statistic, OptionalInt people) {
        rows.add(
                people.isPresent()
                        ? NumberRow.of(subject, statistic, people.getAsInt())
                        : NumberRow.without(subject, statistic, "hidden"));
    }

    private void add(PublishedEstimate found) {
        Subject subject = scores.subject(found.estimate().cell());
        rows.add(ScoreNumbers.mean(subject, found.estimate()));
        found.difference()
                .ifPresent(difference ->
                        rows.add(NumberRow.of(subject, Statistic.DIFFERENCE_FROM_ANSWERS, 1, difference)));
    }

    private void add(PublishedChange row) {
        Subject subject = scores.subject(row.cell());
        rows.add(NumberRow.of(subject, Statistic.COMMON_STATEMENTS, row.commonItems()));
        rows.add(NumberRow.of(subject, Statistic.MEAN_COMMON, 1, row.now()).with(OptionalInt.of(row.nNow())));
        rows.add(NumberRow.of(subject, Statistic.MEAN_EARLIER, 1, row.before()).with(OptionalInt.of(row.nBefore())));
        rows.add(NumberRow.of(subject, Statistic.CHANGE, 1, row.change()));
        row.detectable().ifPresent(change -> rows.add(NumberRow.of(subject, Statistic.DETECTABLE_CHANGE, 1, change)));
    }

    private void add(PublishedCeiling row) {
        Subject subject = scores.subject(row.wish());
        rows.add(NumberRow.percent(subject, Statistic.WISH_TOP, row.share())
                .with(NumberRow.percents(row.low(), row.high())));
        rows.add(
                row.room().isPresent()
                        ? NumberRow.percent(subject, Statistic.ROOM, row.room().getAsDouble())
                        : NumberRow.without(subject, Statistic.ROOM, "hidden"));
    }

    private void add(Participants found) {
        Subject subject = question(found.question(), found.group());
        if (!found.isShown()) {
            rows.add(NumberRow.without(
                    subject,
                    Statistic.SHARE,
                    found.state().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        found.known().ifPresent(known -> rows.add(NumberRow.of(subject, Statistic.RESPONDENTS, known)));
        found.classes().forEach(part -> {
            Subject options = part(subject, part.options());
            part.people().ifPresent(people -> rows.add(NumberRow.of(options, Statistic.PEOPLE, people)));
            rows.add(NumberRow.percent(options, Statistic.SHARE, part.share()));
            rows.add(NumberRow.percent(options, Statistic.POPULATION_SHARE, part.population())
                    .with(NumberRow.percents(OptionalDouble.of(part.low()), OptionalDouble.of(part.high()))));
            rows.add(NumberRow.of(options, Statistic.SHARE_DIFFERENCE, part.points()));
        });
    }

    private void add(Composition found) {
        Subject subject = question(found.question(), found.group());
        found.parts().forEach(part -> {
            Subject options = part(subject, part.options());
            rows.add(NumberRow.of(options, Statistic.SHARE, HalfUp.percent(part.now())));
            rows.add(NumberRow.of(options, Statistic.SHARE_EARLIER, HalfUp.percent(part.before())));
        });
    }

    private Subject question(String key, String group) {
        return new Subject("question", key, names.question(key), group, names.group(group), "", "", "", "");
    }

    private Subject part(Subject question, List<String> options) {
        return question.part(String.join("+", options), names.options(question.key(), options));
    }
}
