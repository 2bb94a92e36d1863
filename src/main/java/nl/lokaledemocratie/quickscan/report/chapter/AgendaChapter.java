package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.Phrases;

/** A form to fill in together at the conversation: what was found, what we want, the first step, who and when. */
public final class AgendaChapter {

    private static final int POINTS = 3;

    /** What is asked of each point, with so many lines to write on. */
    private enum Asked {
        FINDING(2),
        WANT(2),
        STEP(2),
        WHO(1);

        private final int lines;

        Asked(int lines) {
            this.lines = lines;
        }
    }

    private final Phrases phrases;

    public AgendaChapter(Phrases phrases) {
        this.phrases = phrases;
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int point = 1; point <= POINTS; point++) {
            blocks.add(new Block.Heading(
                    2, phrases.say("agenda-point", "number", Integer.toString(point)), Block.Heading.Start.WHOLE));
            for (Asked asked : Asked.values()) {
                String label = phrases.say("agenda-" + asked.name().toLowerCase(java.util.Locale.ROOT));
                blocks.add(new Block.Paragraph(Block.Paragraph.Kind.INTRODUCTION, Span.parse(label)));
                blocks.add(new Block.WritingSpace(label, asked.lines));
            }
        }
        return blocks;
    }
}
