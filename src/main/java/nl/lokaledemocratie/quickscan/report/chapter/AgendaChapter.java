package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.Phrases;

/** A form to fill in together at the conversation: what was found, what we want, the first step, who and when. */
public final class AgendaChapter {

    private static final int POINTS = 3;

    /** What is asked of each point. */
    private static final List<String> ASKED = List.of("finding", "want", "step", "who");

    private final Phrases phrases;

    public AgendaChapter(Phrases phrases) {
        this.phrases = phrases;
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int point = 1; point <= POINTS; point++) {
            blocks.add(new Block.Heading(
                    2, phrases.say("agenda-point", "number", Integer.toString(point)), Block.Heading.Start.WHOLE));
            for (String asked : ASKED) {
                String label = phrases.say("agenda-" + asked);
                blocks.add(new Block.Paragraph(Block.Paragraph.Kind.LABEL, Span.parse(label)));
                blocks.add(new Block.WritingSpace(label, 1));
            }
        }
        return blocks;
    }
}
