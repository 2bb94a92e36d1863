package nl.lokaledemocratie.quickscan.report.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.chart.AnswerChart;
import nl.lokaledemocratie.quickscan.chart.AnswerChart.Legend;
import nl.lokaledemocratie.quickscan.chart.AnswerChart.Panel;
import nl.lokaledemocratie.quickscan.chart.AnswerChart.Row;
import nl.lokaledemocratie.quickscan.chart.AnswerChart.Sign;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.Quotation;
import nl.lokaledemocratie.quickscan.report.figure.NowWishFigures;

/** A question that is no statement as a figure: means as dots on its scale, shares of people as bars per group. */
final class AnswerFigures implements QuestionVisitor.Broad<List<AnswerChart>> {

    /** Bars end at a whole number of tenths, so that they are long enough to tell apart. */
    private static final double TENTHS = 10;

    /** In points: higher ones would leave much of a page empty where they do not fit. */
    private static final double HIGHEST = 430;

    /** Between a number and the one it is a part of. */
    private static final String SIDES = " / ";

    private final AnswerWords words;
    private final Phrases phrases;
    private final List<PublishedAnswers> answers;

    /** @param answers of the groups of which anybody answered */
    AnswerFigures(AnswerWords words, List<PublishedAnswers> answers) {
        this.words = words;
        this.phrases = words.phrases();
        this.answers = answers;
    }

    /** Figures, as many as it takes for each to fit a page, and what is hidden in them; words alone where nothing is shown. */
    List<Block> of(Question question) {
        if (answers.stream().noneMatch(one -> one.visibility().isShown())) {
            return List.of(note(phrases.say("answers-nothing")));
        }
        List<AnswerChart> charts = question.accept(this);
        if (charts.isEmpty()) {
            return List.of(note(phrases.say("ranking-old")));
        }
        List<Block> blocks = new ArrayList<>();
        for (int part = 1; part <= charts.size(); part++) {
            AnswerChart chart = charts.get(part - 1);
            blocks.add(new Block.Figure(chart, caption(question, part, charts.size()), alternative(chart, question)));
        }
        if (charts.stream()
                .flatMap(chart -> chart.panels().stream())
                .flatMap(panel -> panel.rows().stream())
                .anyMatch(row -> List.of(row.text().split(SIDES)).contains(hidden()))) {
            blocks.add(note(phrases.say("spread-hidden", "mark", hidden(), "hidden", phrases.say("hidden"))));
        }
        return blocks;
    }

    private String caption(Question question, int part, int parts) {
        return phrases.captionOf(words.caption(question, answers), part, parts);
    }

    private static Block note(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.NOTE, List.of(Span.plain(text)));
    }

    @Override
    public List<AnswerChart> rated(RatedQuestion question) {
        return means(question, question.min(), question.max());
    }

    @Override
    public List<AnswerChart> number(NumberQuestion question) {
        return means(question, question.min(), question.max());
    }

    private List<AnswerChart> means(Question question, int min, int max) {
        List<Row> rows = answers.stream()
                .map(one -> new Row(
                        words.title(question, one),
                        one.mean(),
                        OptionalDouble.empty(),
                        one.mean().isPresent()
                                ? phrases.notation().mean(one.mean().getAsDouble())
                                : hidden()))
                .toList();
        Legend ends =
                new Legend(phrases.notation().count(min), phrases.notation().count(max));
        return List.of(new AnswerChart(Sign.DOT, min, Math.max(max, min + 1), ends, List.of(new Panel("", rows))));
    }

    @Override
    public List<AnswerChart> options(OptionQuestion question) {
        return bars(
                Legend.NONE,
                answers.stream()
                        .map(one -> panel(
                                question,
                                one,
                                one.counts().stream()
                                        .map(count -> row(
                                                words.options(question, count),
                                                count.people(),
                                                OptionalInt.empty(),
                                                one))
                                        .toList()))
                        .toList());
    }

    /** None of a result of before there were places. */
    @Override
    public List<AnswerChart> ranking(RankingQuestion question) {
        if (answers.stream().allMatch(one -> one.places().isEmpty())) {
            return List.of();
        }
        boolean one = question.top() == 1;
        Legend legend = one
                ? Legend.NONE
                : new Legend(
                        phrases.say("column-first"),
                        phrases.say("column-any", "most", phrases.notation().count(question.top())));
        return bars(
                legend,
                answers.stream()
                        .map(of -> panel(
                                question,
                                of,
                                of.ranked().stream()
                                        .map(place -> row(
                                                words.option(question, place.option()),
                                                place.first(),
                                                one ? OptionalInt.empty() : place.any(),
                                                of))
                                        .toList()))
                        .toList());
    }

    @Override
    public List<AnswerChart> open(OpenQuestion question) {
        throw new IllegalArgumentException("No own words are published, as of " + question.key());
    }

    /** A group, with one line for all of which nothing is shown. */
    private Panel panel(OptionQuestion question, PublishedAnswers of, List<Row> rows) {
        List<Row> shown = new ArrayList<>(rows.stream().filter(Row::isShown).toList());
        int hidden = rows.size() - shown.size();
        if (shown.isEmpty()) {
            shown.add(hidden(phrases.say("answers-all")));
        } else if (hidden == 1) {
            rows.stream().filter(row -> !row.isShown()).forEach(shown::add);
        } else if (hidden > 1) {
            shown.add(
                    hidden(phrases.say("answers-others", "n", phrases.notation().count(hidden))));
        }
        return new Panel(words.title(question, of), shown);
    }

    private Row hidden(String label) {
        return new Row(label, OptionalDouble.empty(), OptionalDouble.empty(), hidden());
    }

    private Row row(String label, OptionalInt people, OptionalInt whole, PublishedAnswers of) {
        return new Row(label, share(people, of), share(whole, of), text(people, whole, of));
    }

    private String text(OptionalInt people, OptionalInt whole, PublishedAnswers of) {
        return whole.isEmpty() ? number(people, of) : number(people, of) + SIDES + number(whole, of);
    }

    private String number(OptionalInt people, PublishedAnswers of) {
        return people.isEmpty()
                ? hidden()
                : phrases.notation().percentage(people.getAsInt(), of.n().orElseThrow());
    }

    private static OptionalDouble share(OptionalInt people, PublishedAnswers of) {
        return people.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) people.getAsInt() / of.n().orElseThrow());
    }

    private List<AnswerChart> bars(Legend legend, List<Panel> panels) {
        double largest = panels.stream()
                .flatMap(panel -> panel.rows().stream())
                .flatMapToDouble(row -> Stream.of(row.value(), row.whole()).flatMapToDouble(OptionalDouble::stream))
                .max()
                .orElse(1);
        double end = Math.max(1, Math.ceil(largest * TENTHS)) / TENTHS;
        List<AnswerChart> charts = new ArrayList<>();
        List<Panel> some = new ArrayList<>();
        for (Panel panel : panels) {
            some.add(panel);
            if (some.size() > 1 && isTooHigh(new AnswerChart(Sign.BAR, 0, end, legend, some))) {
                charts.add(new AnswerChart(Sign.BAR, 0, end, legend, some.subList(0, some.size() - 1)));
                some = new ArrayList<>(List.of(panel));
            }
        }
        charts.add(new AnswerChart(Sign.BAR, 0, end, legend, some));
        return charts;
    }

    private static boolean isTooHigh(AnswerChart chart) {
        return ChartRenderer.height(chart, NowWishFigures.PAGE_WIDTH) > HIGHEST;
    }

    /** One sentence: between which numbers the means lie, or the first large share. */
    private String alternative(AnswerChart chart, Question question) {
        List<Panel> panels = chart.panels().stream()
                .filter(panel -> panel.rows().stream().anyMatch(Row::isShown))
                .toList();
        String asked = Quotation.of(words.text(question, answers));
        if (panels.isEmpty()) {
            return phrases.say("alt-answers-none", "question", asked);
        }
        return chart.sign() == Sign.DOT ? means(panels, asked) : shares(panels.get(0), question);
    }

    private String means(List<Panel> panels, String asked) {
        DoubleSummaryStatistics means = panels.stream()
                .flatMap(panel -> panel.rows().stream())
                .flatMapToDouble(row -> row.value().stream())
                .summaryStatistics();
        String low = phrases.notation().mean(means.getMin());
        String high = phrases.notation().mean(means.getMax());
        return phrases.say(
                low.equals(high) ? "alt-answers-mean" : "alt-answers-means",
                "question",
                asked,
                "low",
                low,
                "high",
                high);
    }

    /** Of a ranking, who put it first; where that is hidden, who put it among the first. */
    private String shares(Panel panel, Question question) {
        Row row = panel.rows().stream()
                .filter(Row::isShown)
                .max(Comparator.comparingDouble((Row shown) -> shown.value().orElse(0))
                        .thenComparing(shown -> shown.whole().orElse(0)))
                .orElseThrow();
        String[] sides = row.text().split(SIDES);
        boolean first = !sides[0].equals(hidden());
        String phrase = sides.length == 1 ? "alt-answers-shares" : first ? "alt-answers-first" : "alt-answers-any";
        return phrases.say(
                phrase,
                "question",
                Quotation.of(words.text(question, answers)),
                "group",
                panel.title(),
                "option",
                row.label(),
                "most",
                phrases.notation().count(question.mostChosen()),
                "share",
                first ? sides[0] : sides[1]);
    }

    private String hidden() {
        return phrases.say("hidden-mark-quiet");
    }
}
