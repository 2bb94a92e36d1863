package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.claim.Sureness;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.figure.BesideFigures;
import nl.lokaledemocratie.quickscan.report.figure.BesideFigures.Reading;

/** What changed since the previous scan: per group in words how sure that is (METHOD.md 4b, 10 and 11), then in a figure. */
public final class TrendChapter {

    private static final int MOST_NAMED = 3;

    private final ReportContent content;
    private final Phrases phrases;
    private final BesideFigures<PublishedChange> figures;

    public TrendChapter(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        figures = new BesideFigures<>(
                content, phrases, content.source().result().findings().changes(), reading());
    }

    /** From then to now; the bar holds the changes that were too small to be seen (METHOD.md 10). */
    private Reading<PublishedChange> reading() {
        return new Reading<>(
                "trend",
                "before",
                "now",
                NowWishChart.Signs.BEFORE_NOW,
                PublishedChange::cell,
                PublishedChange::before,
                PublishedChange::now,
                PublishedChange::detectable,
                change -> sureness(change) == Sureness.REMARKABLE);
    }

    /** Whether there is a previous scan and anything that may be set beside it. */
    public boolean isNeeded() {
        return content.source().previousScan().isPresent() && !figures.groups().isEmpty();
    }

    /** @param people whether it tells who took part then and now, which no other chapter does */
    public List<Block> blocks(boolean people) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                Block.Paragraph.Kind.BODY,
                Span.parse(phrases.say(
                        "trend-intro",
                        "previous",
                        content.source().previousScan().orElseThrow()))));
        blocks.add(new Block.Bullets(
                figures.groups().stream().map(this::words).map(Span::parse).toList()));
        blocks.addAll(figures.blocks());
        if (people) {
            blocks.addAll(new WhoTookPart(content, phrases).blocks());
        }
        return blocks;
    }

    /** The figure of one theme for a slide, with these groups at least. */
    public List<Block> of(Section theme, List<String> groups) {
        return figures.of(theme, groups);
    }

    private String words(Group group) {
        Map<Sureness, List<String>> themes = new EnumMap<>(Sureness.class);
        content.themes().forEach(theme -> figures.find(theme, group)
                .ifPresent(change -> themes.computeIfAbsent(sureness(change), sureness -> new ArrayList<>())
                        .add(phrases.say(
                                sureness(change).isSized() ? "trend-theme" : "trend-name",
                                "theme",
                                theme.name(),
                                "before",
                                phrases.notation().mean(change.before()),
                                "now",
                                phrases.notation().mean(change.now())))));
        List<String> sentences = new ArrayList<>();
        themes.forEach((sureness, names) -> sentences.add(sentence(sureness, names)));
        return phrases.say("trend-group", "group", group.name(), "words", String.join(" ", sentences));
    }

    /** Of many themes of which nothing can be told it is enough how many they are; the annex names them. */
    private String sentence(Sureness sureness, List<String> themes) {
        return sureness == Sureness.UNDECIDED && themes.size() > MOST_NAMED
                ? phrases.say("trend-undecided-many", "n", phrases.notation().count(themes.size()))
                : phrases.say("trend-" + key(sureness), "themes", Enumeration.of(themes, phrases));
    }

    private static String key(Sureness sureness) {
        return sureness.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Sureness sureness(PublishedChange change) {
        return Sureness.of(change, content.source().result().findings());
    }
}
