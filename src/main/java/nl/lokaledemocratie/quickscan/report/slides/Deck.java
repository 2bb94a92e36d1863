package nl.lokaledemocratie.quickscan.report.slides;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.Phrases;

/** All slides after the first, and behind them what can be said with each: a PDF has no other place for it that everybody can read. */
public record Deck(List<Slide> slides, Phrases phrases) {

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Slide slide : slides) {
            blocks.add(new Block.Heading(1, slide.title(), Start.NEW_PAGE));
            blocks.addAll(slide.blocks());
        }
        blocks.add(new Block.Heading(1, phrases.say("notes-title"), Start.NEW_PAGE));
        blocks.add(body(phrases.say("notes-intro")));
        slides.forEach(slide -> blocks.addAll(notes(slide)));
        return blocks;
    }

    private List<Block> notes(Slide slide) {
        if (slide.said().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(body(phrases.say(
                "notes-slide", "title", slide.title(), "said", slide.said().get(0))));
        slide.said().stream().skip(1).forEach(text -> blocks.add(body(text)));
        return blocks;
    }

    private static Block body(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, Span.parse(text));
    }
}
