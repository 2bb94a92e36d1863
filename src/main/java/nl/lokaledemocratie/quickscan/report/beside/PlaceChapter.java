package nl.lokaledemocratie.quickscan.report.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedPlace;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.figure.BesideFigures;
import nl.lokaledemocratie.quickscan.report.figure.BesideFigures.Reading;

/** Where this organisation stands among others (METHOD.md 9): per group in words, where there is anything to say, then in a figure. */
public final class PlaceChapter {

    private final Phrases phrases;
    /** The mean of the others beside that of this organisation; the bar tells how far they lie apart (METHOD.md 9). */
    private static final Reading<PublishedPlace> READING = new Reading<>(
            "others",
            "centre",
            "own",
            NowWishChart.Signs.OTHERS,
            PublishedPlace::cell,
            PublishedPlace::centre,
            PublishedPlace::mean,
            place -> OptionalDouble.of(place.spread()),
            place -> !place.alike() && place.below().isPresent());

    private final ReportContent content;
    private final BesideFigures<PublishedPlace> figures;

    public PlaceChapter(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        figures = new BesideFigures<>(
                content, phrases, content.source().result().findings().places(), READING);
    }

    /** Whether there are enough others beside anything that may be shown. */
    public boolean isNeeded() {
        return !figures.groups().isEmpty();
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Bullets(
                figures.groups().stream().map(this::words).map(Span::parse).toList()));
        blocks.addAll(figures.blocks());
        return blocks;
    }

    private String words(Group group) {
        List<String> ranked = new ArrayList<>();
        List<String> alike = new ArrayList<>();
        List<String> few = new ArrayList<>();
        content.themes().forEach(theme -> figures.find(theme, group).ifPresent(place -> {
            if (place.alike()) {
                alike.add(theme.name());
            } else if (place.below().isPresent()) {
                ranked.add(ranked(theme.name(), place));
            } else {
                few.add(theme.name());
            }
        }));
        List<String> sentences = new ArrayList<>();
        add(sentences, "others-ranked", ranked);
        add(sentences, "others-alike", alike);
        add(sentences, "others-few", few);
        return phrases.say("trend-group", "group", group.name(), "words", String.join(" ", sentences));
    }

    private String ranked(String theme, PublishedPlace place) {
        int below = place.below().orElseThrow();
        return phrases.say(
                below == 0 ? "others-theme-none" : below == place.others() ? "others-theme-all" : "others-theme",
                "theme",
                theme,
                "below",
                phrases.notation().count(below),
                "n",
                phrases.notation().count(place.others()));
    }

    private void add(List<String> sentences, String phrase, List<String> themes) {
        if (!themes.isEmpty()) {
            sentences.add(phrases.say(phrase, "themes", Enumeration.of(themes, phrases)));
        }
    }
}
