package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** The fixed words about margins and bounds, where any are printed (METHOD.md 0.1). */
public record MarginNotes(List<Scores> printed, Phrases phrases) {

    public static List<Block> ofThemes(List<Section> themes, Phrases phrases) {
        return new MarginNotes(
                        themes.stream()
                                .flatMap(theme -> Stream.concat(
                                        theme.scores().stream(),
                                        theme.statements().stream().flatMap(statement -> statement.scores().stream())))
                                .toList(),
                        phrases)
                .blocks();
    }

    public static List<Block> ofValues(List<Section> values, Phrases phrases) {
        return new MarginNotes(
                        values.stream()
                                .flatMap(value -> value.scores().stream())
                                .toList(),
                        phrases)
                .blocks();
    }

    private List<Block> blocks() {
        return Stream.of("noise", "bounds")
                .filter(word -> margins().anyMatch(margin -> margin.chance() == word.equals("noise")))
                .map(this::note)
                .toList();
    }

    private Stream<ScoreCell.Margin> margins() {
        return printed.stream().flatMap(Scores::margins);
    }

    private Block note(String word) {
        Glossary.Entry entry = Glossary.standard().get(word);
        String text = phrases.say(
                "word",
                "term",
                entry.term().in(phrases.language()),
                "meaning",
                entry.meaning().in(phrases.language()));
        return new Block.Paragraph(Block.Paragraph.Kind.NOTE, Span.parse(text));
    }
}
