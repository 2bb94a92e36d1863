package nl.lokaledemocratie.quickscan.report.slides;

import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** Figures as a slide has room for them: what explains them stands in their captions. */
final class Pictures {

    private Pictures() {}

    static List<Block> of(List<Block> blocks) {
        String explained = blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).spans().stream())
                .map(Span::text)
                .collect(Collectors.joining(" "));
        return blocks.stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .map(figure -> explained.isEmpty() ? figure : explained(figure, explained))
                .map(Block.class::cast)
                .toList();
    }

    private static Block.Figure explained(Block.Figure figure, String words) {
        return new Block.Figure(figure.chart(), figure.caption() + ". " + words, figure.alternative());
    }
}
