package nl.lokaledemocratie.quickscan.report.tips;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Markup;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.chapter.PointWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.tips.Tip;

/** What can help with the themes of which something stands out: each tip under what was found and by which rule; nothing where nothing was. */
public final class TipsChapter {

    /** So many findings of a kind are named of a theme; the others are counted. */
    private static final int NAMED = 2;

    private final Phrases phrases;
    private final Function<Point, String> words;
    private final List<Finding> findings;
    private final Map<String, Finding> explained = new LinkedHashMap<>();

    TipsChapter(List<Finding> findings, Function<Point, String> words, Phrases phrases) {
        this.phrases = phrases;
        this.words = words;
        this.findings = findings;
        findings.forEach(finding -> finding.tips().forEach(tip -> explained.putIfAbsent(tip.key(), finding)));
    }

    public static TipsChapter of(ReportContent content, Phrases phrases) {
        Questionnaire questionnaire = content.source().questionnaire();
        return new TipsChapter(
                Finding.of(
                        questionnaire.themes(),
                        TalkingPoints.all(content.source().result(), questionnaire),
                        phrases.tips()),
                new PointWords(content, phrases)::found,
                phrases);
    }

    /** Whether there is anything to show. */
    public boolean isNeeded() {
        return !findings.isEmpty();
    }

    /** Those of one theme, to stand in it: what was found and by which rule, then each tip with what it helps with and where to read on. */
    public List<Block> of(Section theme) {
        List<Block> blocks = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.theme().key().equals(theme.key()))
                .forEach(finding -> {
                    blocks.add(new Block.Paragraph(
                            Block.Paragraph.Kind.INTRODUCTION,
                            Span.parse(phrases.say(
                                    "tips-here",
                                    "found",
                                    found(finding),
                                    "rule",
                                    phrases.say("tips-rule-" + finding.kind().key())))));
                    blocks.add(new Block.Bullets(finding.tips().stream()
                            .map(tip -> explained.get(tip.key()) == finding ? line(tip) : named(tip))
                            .toList()));
                });
        return blocks;
    }

    private List<Span> named(Tip tip) {
        return Span.parse(Markup.strong(tip.name().in(phrases.language())) + " · "
                + again(tip).text());
    }

    private List<Span> line(Tip tip) {
        List<Span> line = new ArrayList<>(Span.parse(phrases.say(
                "tip-here",
                "name",
                Markup.plain(tip.name().in(phrases.language())),
                "step",
                phrases.say("step-" + tip.step()),
                "explanation",
                Markup.plain(tip.explanation().in(phrases.language())))));
        line.add(Span.plain(" "));
        line.add(new Span(address(tip.link()), false, Optional.of(tip.link())));
        return line;
    }

    /** Where each tip comes from and the day on which that was read, for a report that has them in its themes. */
    public List<Block> sources() {
        return List.of(new Block.Table(
                phrases.say("tips-sources"),
                List.of(
                        new Block.Column(phrases.say("column-tip"), 0.4, false),
                        new Block.Column(phrases.say("column-source"), 0.6, false)),
                List.of(new Block.RowGroup(
                        Optional.empty(),
                        findings.stream()
                                .flatMap(finding -> finding.tips().stream())
                                .distinct()
                                .map(this::source)
                                .toList()))));
    }

    private Block.Row source(Tip tip) {
        return new Block.Row(List.of(
                Block.Cell.of(tip.name().in(phrases.language())),
                new Block.Cell(
                        tip.source(),
                        phrases.say("tip-seen", "seen", phrases.notation().date(tip.seen())),
                        1,
                        false)));
    }

    /** All in a table, for a report without pages for each theme. */
    public List<Block> blocks() {
        return List.of(new Block.Table(
                phrases.say("tips-caption"),
                List.of(
                        new Block.Column(phrases.say("column-tip"), 0.27, false),
                        new Block.Column(phrases.say("column-explanation"), 0.6, false),
                        new Block.Column(phrases.say("column-step"), 0.13, false)),
                findings.stream().map(this::group).toList()));
    }

    private Block.RowGroup group(Finding finding) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(List.of(
                Block.Cell.of(phrases.say("tips-found")),
                new Block.Cell(
                        found(finding),
                        phrases.say("tips-rule-" + finding.kind().key()),
                        2,
                        false))));
        finding.tips().forEach(tip -> rows.add(row(tip, finding)));
        return new Block.RowGroup(
                Optional.of(phrases.say("tips-" + finding.kind().key(), "theme", name(finding))), rows);
    }

    private String found(Finding finding) {
        String named = finding.points().stream()
                .limit(NAMED)
                .map(words)
                .map(Markup::plain)
                .collect(Collectors.joining(" "));
        int others = finding.points().size() - NAMED;
        return others <= 0
                ? named
                : named + " "
                        + phrases.counted(
                                "more-divided", others, "n", phrases.notation().count(others));
    }

    private Block.Row row(Tip tip, Finding finding) {
        return new Block.Row(List.of(
                Block.Cell.of(tip.name().in(phrases.language())),
                explained.get(tip.key()) == finding ? explanation(tip) : again(tip),
                Block.Cell.of(phrases.say("step-" + tip.step()))));
    }

    private Block.Cell explanation(Tip tip) {
        return Block.Cell.linked(
                tip.explanation().in(phrases.language()),
                phrases.say(
                        "tip-source",
                        "source",
                        tip.source(),
                        "seen",
                        phrases.notation().date(tip.seen())),
                new Span(address(tip.link()), false, Optional.of(tip.link())));
    }

    private Block.Cell again(Tip tip) {
        return Block.Cell.of(phrases.say("tip-again", "theme", name(requireNonNull(explained.get(tip.key())))));
    }

    private String name(Finding finding) {
        return finding.theme().name().in(phrases.language());
    }

    /** As people write it. */
    private static String address(String link) {
        return link.replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", "");
    }
}
