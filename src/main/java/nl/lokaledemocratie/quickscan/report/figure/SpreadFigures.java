package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.SpreadChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.StatementScores;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;

/** How the answers to now are spread over the scale, per statement of a theme and per group of which all may be shown. */
public final class SpreadFigures {

    private final Phrases phrases;

    public SpreadFigures(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A group that answered a statement. */
    private record Spread(String group, List<Integer> counts, boolean divided) {

        /** The share of the answers below the middle of the scale, or above it; what lies in the middle is in neither. */
        double share(boolean below) {
            double half = (counts.size() - 1) / 2.0;
            int side = 0;
            int all = 0;
            for (int point = 0; point < counts.size(); point++) {
                all += counts.get(point);
                side += (below ? point < half : point > half) ? counts.get(point) : 0;
            }
            return (double) side / all;
        }

        List<Double> shares() {
            double all = counts.stream().mapToInt(Integer::intValue).sum();
            return counts.stream().map(count -> count / all).toList();
        }
    }

    /** A statement with the groups of which it is shown. */
    private record Subject(String title, String name, Scale scale, List<Spread> spreads) {}

    /**
     * Figures of one theme; none where nothing may be shown so.
     *
     * @param explained whether words above them tell how to read them
     */
    public List<Block> of(Section theme, boolean explained) {
        Map<String, List<Subject>> byScale = new LinkedHashMap<>();
        theme.statements().stream()
                .map(this::subject)
                .filter(subject -> !subject.spreads().isEmpty())
                .forEach(subject -> byScale.computeIfAbsent(
                                ScaleWords.of(subject.scale(), phrases), scale -> new ArrayList<>())
                        .add(subject));
        List<Block> blocks = new ArrayList<>();
        if (explained && !byScale.isEmpty()) {
            blocks.add(new Block.Paragraph(Block.Paragraph.Kind.INTRODUCTION, Span.parse(phrases.say("spread-note"))));
        }
        byScale.forEach((scale, subjects) -> pages(subjects)
                .forEach(some -> blocks.add(new Block.Figure(
                        chart(some), phrases.say("spread-caption", "scale", scale), alternative(some, scale)))));
        return blocks;
    }

    private Subject subject(StatementScores statement) {
        String text = statement.statement().wording().standard().in(phrases.language());
        return new Subject(
                statement.statement().reverse() ? phrases.say("reversed-title", "statement", text) : text,
                text,
                statement.statement().scale(),
                statement.scores().stream()
                        .flatMap(scores -> spread(scores).stream())
                        .toList());
    }

    private static Optional<Spread> spread(Scores scores) {
        return scores.row()
                .now()
                .filter(Claims::isSayable)
                .flatMap(PublishedScore::statement)
                .filter(found -> found.counts().stream().anyMatch(count -> count > 0))
                .map(found -> new Spread(scores.group().name(), found.counts(), found.divided()));
    }

    /** As many as fit a page together. */
    private List<List<Subject>> pages(List<Subject> subjects) {
        List<List<Subject>> pages = new ArrayList<>();
        List<Subject> page = new ArrayList<>();
        for (Subject subject : subjects) {
            page.add(subject);
            if (page.size() > 1
                    && ChartRenderer.height(chart(page), NowWishFigures.PAGE_WIDTH) > NowWishFigures.PAGE_HEIGHT) {
                page.remove(page.size() - 1);
                pages.add(List.copyOf(page));
                page.clear();
                page.add(subject);
            }
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private SpreadChart chart(List<Subject> subjects) {
        Scale scale = subjects.get(0).scale();
        return new SpreadChart(
                scale.points(),
                subjects.stream()
                        .map(subject -> new SpreadChart.Panel(
                                subject.title(),
                                subject.spreads().stream().map(this::row).toList()))
                        .toList(),
                new SpreadChart.Legend(end(scale, scale.min()), end(scale, scale.max())));
    }

    private String end(Scale scale, int point) {
        return scale.hasNamedEnds()
                ? scale.label(point).in(phrases.language())
                : phrases.notation().count(point);
    }

    private SpreadChart.Row row(Spread spread) {
        return new SpreadChart.Row(
                spread.divided() ? phrases.say("spread-divided", "group", spread.group()) : spread.group(),
                spread.shares(),
                phrases.notation().percentage(spread.share(true)),
                phrases.notation().percentage(spread.share(false)));
    }

    private String alternative(List<Subject> subjects, String scale) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.say("alt-spread", "scale", scale));
        subjects.forEach(subject -> subject.spreads()
                .forEach(spread -> sentences.add(phrases.say(
                        "alt-spread-row",
                        "group",
                        spread.group(),
                        "statement",
                        subject.name(),
                        "below",
                        phrases.notation().percentage(spread.share(true)),
                        "above",
                        phrases.notation().percentage(spread.share(false))))));
        return String.join(" ", sentences);
    }
}
