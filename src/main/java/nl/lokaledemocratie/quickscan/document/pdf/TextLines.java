package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.notation.KeptTogether;
import nl.lokaledemocratie.quickscan.notation.WordBreaks;

/** Spans of text broken into lines that fit a width. */
final class TextLines {

    /** Part of a line in one span. */
    record Run(int span, String text, double x, double width) {}

    /** One line; its width is without the space at its end, which stays in the text for who reads it aloud. */
    record Line(List<Run> runs, double width) {}

    /** Ends where a line may break: after spaces, and after a hyphen or slash within a word; but see {@link KeptTogether}. */
    private static final Pattern WORD = Pattern.compile("[^ /-]*[/-]+(?=[^ ])|[^ ]* +|[^ ]+");

    private static final String BREAKS = " /-";

    private final Faces faces;
    private final TextStyle style;
    private final List<Span> spans;
    private final double width;
    private final List<Line> lines = new ArrayList<>();

    private List<Run> line = new ArrayList<>();
    private double x;

    private TextLines(Faces faces, TextStyle style, List<Span> spans, double width) {
        this.faces = faces;
        this.style = style;
        this.spans = spans;
        this.width = width;
    }

    /** At least one line, also of no text. */
    static List<Line> of(Faces faces, TextStyle style, List<Span> spans, double width) {
        TextLines lines = new TextLines(faces, style, spans, width);
        lines.words().forEach(lines::add);
        lines.endLine();
        return List.copyOf(lines.lines);
    }

    /** The style of a span within a paragraph of this style. */
    static TextStyle styleOf(TextStyle style, Span span) {
        TextStyle face = span.strong() ? style.in(Lettering.SEMIBOLD) : style;
        return span.link().isPresent() ? face.in(TextStyle.ACCENT) : face;
    }

    /** Pieces between which no line may break, each from one span. */
    private List<List<Run>> words() {
        List<List<Run>> words = new ArrayList<>();
        List<Run> word = new ArrayList<>();
        for (int span = 0; span < spans.size(); span++) {
            String text = Lettering.printable(spans.get(span).text());
            BitSet within = withinWholes(span, text);
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                String piece = matcher.group();
                word.add(new Run(span, piece, 0, measure(span, piece)));
                if (BREAKS.indexOf(piece.charAt(piece.length() - 1)) >= 0 && !within.get(matcher.end())) {
                    words.add(word);
                    word = new ArrayList<>();
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    /** The places within what is typed over as a whole, as far as that fits a line. */
    private BitSet withinWholes(int span, String text) {
        BitSet within = new BitSet();
        KeptTogether.in(text).stream()
                .filter(whole -> measure(span, whole.group()) <= width)
                .forEach(whole -> within.set(whole.start() + 1, whole.end()));
        return within;
    }

    private void add(List<Run> word) {
        double needed = 0;
        for (int i = 0; i < word.size(); i++) {
            Run piece = word.get(i);
            needed += i < word.size() - 1
                    ? piece.width()
                    : measure(piece.span(), piece.text().stripTrailing());
        }
        if (x > 0 && x + needed > width) {
            endLine();
        }
        for (Run piece : word) {
            if (x + measure(piece.span(), piece.text().stripTrailing()) > width) {
                addInParts(piece);
            } else {
                put(piece.span(), piece.text());
            }
        }
    }

    /** A word that is longer than a line; without a hyphen, so that who copies or hears it gets the word. */
    private void addInParts(Run piece) {
        String word = piece.text().stripTrailing();
        String rest = word;
        while (rest.length() > 1 && x + measure(piece.span(), rest) > width) {
            String left = rest;
            int end = WordBreaks.place(rest, letters -> x + measure(piece.span(), left.substring(0, letters)) <= width);
            put(piece.span(), rest.substring(0, end));
            endLine();
            rest = rest.substring(end);
        }
        put(piece.span(), rest + piece.text().substring(word.length()));
    }

    private void put(int span, String text) {
        double textWidth = measure(span, text);
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).span() == span) {
            Run run = line.get(last);
            line.set(last, new Run(span, run.text() + text, run.x(), run.width() + textWidth));
        } else {
            line.add(new Run(span, text, x, textWidth));
        }
        x += textWidth;
    }

    private void endLine() {
        double end = x;
        if (!line.isEmpty()) {
            Run last = line.get(line.size() - 1);
            end = last.x() + measure(last.span(), last.text().stripTrailing());
        }
        lines.add(new Line(List.copyOf(line), end));
        line = new ArrayList<>();
        x = 0;
    }

    private double measure(int span, String text) {
        return faces.width(text, styleOf(style, spans.get(span)));
    }
}
