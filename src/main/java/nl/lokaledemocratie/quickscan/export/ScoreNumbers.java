package nl.lokaledemocratie.quickscan.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.export.NumberRow.Subject;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Question.OfferedAnswer;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/** Groups, and the scores of themes, core values and statements, number by number. */
final class ScoreNumbers {

    private final PublishedResult result;
    private final Names names;
    private final ExportWords words;

    ScoreNumbers(PublishedResult result, Names names, ExportWords words) {
        this.result = result;
        this.names = names;
        this.words = words;
    }

    List<NumberRow> all() {
        List<NumberRow> rows = new ArrayList<>();
        result.groups().forEach(group -> rows.addAll(of(group)));
        result.scores().forEach(score -> rows.addAll(of(score)));
        return rows;
    }

    private List<NumberRow> of(PublishedGroup group) {
        String name = names.group(group.key());
        Subject subject = new Subject("group", group.key(), name, group.key(), name, "", "", "", "");
        List<NumberRow> rows = new ArrayList<>();
        rows.add(NumberRow.of(subject, Statistic.RESPONDENTS, group.respondents()));
        group.population().ifPresent(people -> rows.add(NumberRow.of(subject, Statistic.POPULATION, people)));
        group.paper().ifPresent(people -> rows.add(NumberRow.of(subject, Statistic.PAPER, people)));
        return rows;
    }

    private List<NumberRow> of(PublishedScore score) {
        Scale scale = names.scale(score.cell().level(), score.cell().key());
        ScoreCell shown = ScoreCell.of(Optional.of(score), scale);
        Subject subject = subject(score.cell());
        List<NumberRow> rows = new ArrayList<>();
        rows.add(mean(subject, score)
                .with(shown.interval().map(ScoreNumbers::limits))
                .note(shown.divided() ? "divided" : ""));
        if (Claims.isSayable(score)) {
            shown.dontKnow().ifPresent(share -> rows.add(NumberRow.percent(subject, Statistic.DONT_KNOW, share)));
            score.statement().ifPresent(found -> rows.addAll(counts(subject, found, scale)));
        }
        return rows;
    }

    private List<NumberRow> counts(Subject subject, ScoreDetail.OfStatement found, Scale scale) {
        List<NumberRow> rows = new ArrayList<>();
        for (int i = 0; i < found.counts().size(); i++) {
            int point = scale.min() + i;
            rows.add(NumberRow.of(
                    subject.part(Integer.toString(point), scale.label(point).in(words.language())),
                    Statistic.PEOPLE,
                    found.counts().get(i)));
        }
        rows.add(NumberRow.of(
                subject.part(OfferedAnswer.DONT_KNOW, scale.dontKnow().in(words.language())),
                Statistic.PEOPLE,
                found.dontKnow()));
        return rows;
    }

    private static NumberRow.Limits limits(ScoreCell.Margin margin) {
        return new NumberRow.Limits(
                HalfUp.to(1, margin.low()),
                HalfUp.to(1, margin.high()),
                margin.chance() ? NumberRow.Limits.CHANCE : NumberRow.Limits.BOUNDS);
    }

    /** The mean of a cell of any kind, or the word for why there is none. */
    static NumberRow mean(Subject subject, PublishedScore score) {
        Optional<BigDecimal> mean =
                score.mean().isPresent() ? Optional.of(HalfUp.to(1, score.mean().getAsDouble())) : Optional.empty();
        return new NumberRow(subject, Statistic.MEAN, mean, status(score), OptionalInt.empty(), Optional.empty(), "")
                .with(score.n());
    }

    private static String status(PublishedScore score) {
        return score.visibility() == Visibility.NO_DATA && score.cell().level() != Level.ITEM
                ? "no-score"
                : status(score.visibility());
    }

    static String status(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Subject subject(Cell cell) {
        return new Subject(
                cell.level().name().toLowerCase(Locale.ROOT),
                cell.key(),
                names.name(cell.level(), cell.key()),
                cell.group(),
                names.group(cell.group()),
                cell.aspect().key(),
                "",
                "",
                "");
    }
}
