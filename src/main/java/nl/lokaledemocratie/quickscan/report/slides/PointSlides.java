package nl.lokaledemocratie.quickscan.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.claim.EstimateClaim;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.chapter.EstimatesFigure;
import nl.lokaledemocratie.quickscan.report.chapter.PointWords;
import nl.lokaledemocratie.quickscan.report.chapter.TrendChapter;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.figure.NowWishFigures;
import nl.lokaledemocratie.quickscan.report.figure.SpreadFigures;

/** A slide for each thing to talk about: the sentence with its levels, its picture, and the question. */
public final class PointSlides {

    private final ReportContent content;
    private final Phrases phrases;
    private final PointWords words;
    private final List<Point> points;

    public PointSlides(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        words = new PointWords(content, phrases);
        points = TalkingPoints.of(content.source().result(), content.source().questionnaire());
    }

    /** One that says so where there is no such thing. */
    public List<Slide> list() {
        return points.isEmpty()
                ? List.of(new Slide(
                        phrases.fill("{story-title}"),
                        List.of(paragraph(Block.Paragraph.Kind.LEAD, phrases.say("story-none"))),
                        List.of(phrases.say("say-none"))))
                : points.stream().map(this::slide).toList();
    }

    /** The themes these slides are about, by key. */
    Set<String> themes() {
        return points.stream().map(Point::theme).collect(Collectors.toSet());
    }

    private Slide slide(Point point) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(Block.Paragraph.Kind.BODY, words.sentence(point)));
        blocks.addAll(picture(point));
        blocks.add(paragraph(
                Block.Paragraph.Kind.NOTICE, phrases.say("story-question", "question", words.question(point))));
        return new Slide(words.heading(point), blocks, said(point));
    }

    private List<String> said(Point point) {
        String why = words.why(point) + " " + phrases.say(words.say(point));
        return point.kind() == TalkingPoints.Kind.DIVIDED ? List.of(why, phrases.say("spread-note")) : List.of(why);
    }

    private List<Block> picture(Point point) {
        Section theme = words.theme(point);
        return switch (point.kind()) {
            case GAP, GROUPS ->
                Pictures.of(new NowWishFigures(content, phrases, ThemeSlides.BETWEEN).single(theme, point.groups()));
            case CHANGE -> new TrendChapter(content, phrases).of(theme, point.groups());
            case MISJUDGED -> estimates(point);
            case DIVIDED -> spread(theme, point);
        };
    }

    private List<Block> estimates(Point point) {
        return List.of(new EstimatesFigure(
                        content,
                        phrases,
                        EstimateClaim.list(
                                        content.source().result(),
                                        content.source().questionnaire())
                                .stream()
                                .filter(one -> point.statement()
                                        .filter(one.statement()::equals)
                                        .isPresent())
                                .toList())
                .single());
    }

    /** How to read it is said: a slide has no room for it. */
    private List<Block> spread(Section theme, Point point) {
        return new SpreadFigures(content, phrases)
                .of(
                        new Section(
                                theme.key(),
                                theme.name(),
                                theme.explanation(),
                                theme.scale(),
                                theme.scores(),
                                theme.statements().stream()
                                        .filter(one -> point.statement()
                                                .filter(one.statement()::equals)
                                                .isPresent())
                                        .toList()),
                        SpreadFigures.Room.PAGE);
    }

    private static Block paragraph(Block.Paragraph.Kind kind, String text) {
        return new Block.Paragraph(kind, Span.parse(text));
    }
}
