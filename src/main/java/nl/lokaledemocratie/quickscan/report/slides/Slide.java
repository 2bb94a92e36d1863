package nl.lokaledemocratie.quickscan.report.slides;

import java.util.List;

import nl.lokaledemocratie.quickscan.document.Block;

/**
 * One slide.
 *
 * @param said what who shows it can say; not on the slide itself
 */
public record Slide(String title, List<Block> blocks, List<String> said) {

    public Slide {
        blocks = List.copyOf(blocks);
        said = List.copyOf(said);
    }
}
