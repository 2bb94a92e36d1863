package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.SpreadChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;

/**
 * How the answers to each statement of a theme are spread over the scale, now and as a wish, per group that was asked, with their means. Of
 * what may not be shown so there is the mean alone, or a mark that it is hidden.
 */
public final class SpreadFigures {

    private static final String HIDDEN = "hidden-mark-quiet";

    private final ReportContent content;
    private final Phrases phrases;

    public SpreadFigures(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    /**
     * Where figures stand.
     *
     * @param first     how high the first may be, in points; what does not fit there goes on in further ones
     * @param others    how high these may be
     * @param explained whether words above them tell how to read them
     */
    public record Room(double first, double others, boolean explained) {

        /** A figure that has a page of its own. */
        public static final Room PAGE = new Room(NowWishFigures.PAGE_HEIGHT, NowWishFigures.PAGE_HEIGHT, false);
    }

    /** Figures of one theme; none where no group that took part was asked any of its statements. */
    public List<Block> of(Section theme, Room room) {
        Map<String, List<SpreadSubject>> byScale = new LinkedHashMap<>();
        theme.statements().stream()
                .map(statement -> SpreadSubject.of(statement, content, phrases))
                .filter(subject -> !subject.rows().isEmpty())
                .forEach(subject -> byScale.computeIfAbsent(
                                ScaleWords.of(subject.scale(), phrases), scale -> new ArrayList<>())
                        .add(subject));
        List<Block> blocks = new ArrayList<>();
        if (room.explained() && !byScale.isEmpty()) {
            blocks.add(note());
        }
        double first = room.first() - Heights.of(blocks);
        for (Map.Entry<String, List<SpreadSubject>> scale : byScale.entrySet()) {
            for (List<SpreadSubject> some : pages(scale.getValue(), first, room.others())) {
                blocks.add(new Block.Figure(
                        chart(some),
                        phrases.say("spread-caption", "scale", scale.getKey()),
                        new SpreadAlternative(phrases).of(theme.name(), some)));
                first = room.others();
            }
        }
        return blocks;
    }

    private Block note() {
        boolean both = content.asking().isNow() && content.asking().isWish();
        String note = phrases.say("spread-note") + (both ? " " + phrases.say("spread-note-wish") : "");
        return new Block.Paragraph(Block.Paragraph.Kind.INTRODUCTION, Span.parse(note));
    }

    /** As many as fit together, in the first and in the others; where the first has room for none it is one of the others. */
    private List<List<SpreadSubject>> pages(List<SpreadSubject> subjects, double first, double others) {
        List<List<SpreadSubject>> pages = new ArrayList<>();
        List<SpreadSubject> page = new ArrayList<>();
        double begin = height(subjects.subList(0, 1)) <= first ? first : others;
        for (SpreadSubject subject : subjects) {
            page.add(subject);
            double most = pages.isEmpty() ? begin : others;
            if (page.size() > 1 && height(page) > most) {
                page.remove(page.size() - 1);
                pages.add(List.copyOf(page));
                page.clear();
                page.add(subject);
            }
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private double height(List<SpreadSubject> subjects) {
        return ChartRenderer.height(chart(subjects), NowWishFigures.PAGE_WIDTH);
    }

    private SpreadChart chart(List<SpreadSubject> subjects) {
        Scale scale = subjects.get(0).scale();
        boolean now = subjects.stream().anyMatch(subject -> subject.asks(Aspect.NOW));
        boolean wish = subjects.stream().anyMatch(subject -> subject.asks(Aspect.WISH));
        return new SpreadChart(
                scale.points(),
                subjects.stream()
                        .map(subject -> new SpreadChart.Panel(
                                subject.title(),
                                subject.note(),
                                subject.rows().stream()
                                        .map(row -> row(row, now, wish))
                                        .toList()))
                        .toList(),
                new SpreadChart.Legend(
                        end(scale, scale.min()),
                        end(scale, scale.max()),
                        name(now, "legend-now"),
                        name(wish, "legend-wish"),
                        notes(subjects)));
    }

    private Optional<String> name(boolean asked, String phrase) {
        return asked ? Optional.of(phrases.say(phrase)) : Optional.empty();
    }

    private List<String> notes(List<SpreadSubject> subjects) {
        List<SpreadSubject.Row> rows =
                subjects.stream().flatMap(subject -> subject.rows().stream()).toList();
        List<String> notes = new ArrayList<>();
        if (subjects.stream().anyMatch(subject -> subject.statement().reverse())) {
            notes.add(phrases.say("reversed-note"));
        }
        if (rows.stream().flatMap(SpreadSubject.Row::asked).anyMatch(SpreadSubject.Answers::isMeanAlone)) {
            notes.add(phrases.say("spread-mean-alone"));
        }
        if (rows.stream().flatMap(SpreadSubject.Row::asked).anyMatch(SpreadSubject.Answers::hidden)) {
            notes.add(phrases.say("spread-hidden", "mark", phrases.say(HIDDEN), "hidden", phrases.say("hidden")));
        }
        return notes;
    }

    private String end(Scale scale, int point) {
        return scale.hasNamedEnds()
                ? scale.label(point).in(phrases.language())
                : phrases.notation().count(point);
    }

    private SpreadChart.Row row(SpreadSubject.Row row, boolean now, boolean wish) {
        List<String> means = new ArrayList<>();
        if (now) {
            means.add(mean(row.now()));
        }
        if (wish) {
            means.add(mean(row.wish()));
        }
        return new SpreadChart.Row(row.label(), bar(row.now()), bar(row.wish()), means);
    }

    private String mean(Optional<SpreadSubject.Answers> answers) {
        return answers.map(found -> found.hidden()
                        ? phrases.say(HIDDEN)
                        : found.mean().map(phrases.notation()::mean).orElse(""))
                .orElse("");
    }

    private Optional<SpreadChart.Bar> bar(Optional<SpreadSubject.Answers> answers) {
        return answers.filter(SpreadSubject.Answers::isSpread)
                .map(found -> new SpreadChart.Bar(
                        found.shares(),
                        phrases.notation().percentage(found.share(true)),
                        phrases.notation().percentage(found.share(false))));
    }
}
