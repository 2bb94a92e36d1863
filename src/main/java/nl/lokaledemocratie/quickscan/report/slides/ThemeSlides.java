package nl.lokaledemocratie.quickscan.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Markup;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.chapter.RemarkableWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.figure.NowWishFigures;
import nl.lokaledemocratie.quickscan.report.figure.NowWishFigures.Room;

/** All themes in as few slides as can be read, and a slide for what stands out of themes that no slide was about yet. */
public final class ThemeSlides {

    /** What a figure may take of a slide, at the smallest size of its letters. */
    private static final Room ROOM = new Room(486, 207, 3, true);

    /** The same between a sentence and a question. */
    static final Room BETWEEN = new Room(486, 136, 1, true);

    /** On more slides the themes are not seen beside each other: then there is a table of them. */
    private static final int MOST_SLIDES = 2;

    private final ReportContent content;
    private final Phrases phrases;
    private final RemarkableWords remarkable;

    public ThemeSlides(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        remarkable = new RemarkableWords(content, phrases);
    }

    /** All themes, under a title that says which part it is where there are more. */
    public List<Slide> overview(String title, List<String> said) {
        List<Slide> slides = slides(title, content.themes(), said);
        boolean oneScale =
                content.themes().stream().map(Section::scale).distinct().count() == 1;
        return slides.size() <= MOST_SLIDES || !oneScale
                ? slides
                : List.of(new Slide(title, new ThemeTable(content, phrases).blocks(), said));
    }

    /** What stands out besides the things to talk about; nothing where nothing does. */
    public List<Slide> standing(String title, List<String> said) {
        var talkedOf = new PointSlides(content, phrases).themes();
        List<Section> themes = content.themes().stream()
                .filter(theme -> !talkedOf.contains(theme.key()))
                .filter(theme -> !remarkable.sentences(theme).isEmpty())
                .toList();
        if (themes.size() <= 1) {
            return themes.stream().map(theme -> alone(theme, said)).toList();
        }
        List<Section> drawn = drawn(themes);
        List<String> sentences = new ArrayList<>(said);
        sentences.add(sentences(drawn));
        if (drawn.size() < themes.size()) {
            sentences.add(phrases.say("say-others", "themes", sentences(themes.subList(drawn.size(), themes.size()))));
        }
        return slides(title, drawn, sentences).stream().limit(1).toList();
    }

    private String sentences(List<Section> themes) {
        return themes.stream()
                .map(theme -> Markup.strong(theme.name()) + ": " + String.join(" ", remarkable.sentences(theme)))
                .collect(Collectors.joining(" "));
    }

    /** As many as one slide has room for; of the others it is said what stands out. */
    private List<Section> drawn(List<Section> themes) {
        int most = themes.size();
        while (most > 1 && figures(themes.subList(0, most)).size() > 1) {
            most--;
        }
        return themes.subList(0, most);
    }

    private Slide alone(Section theme, List<String> said) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Bullets(
                remarkable.sentences(theme).stream().map(Span::parse).toList()));
        blocks.addAll(Pictures.of(new NowWishFigures(content, phrases, BETWEEN)
                .single(
                        theme,
                        content.present().stream().map(ReportContent.Group::key).toList())));
        return new Slide(theme.name(), blocks, said);
    }

    /** A figure on each. */
    private List<Slide> slides(String title, List<Section> themes, List<String> said) {
        List<Block> figures = figures(themes);
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            slides.add(new Slide(
                    figures.size() == 1 ? title : part(title, i + 1, figures.size()),
                    List.of(figures.get(i)),
                    i == 0 ? said : List.of()));
        }
        return slides;
    }

    private List<Block> figures(List<Section> themes) {
        return Pictures.of(new NowWishFigures(content, phrases, ROOM).of(themes));
    }

    private String part(String title, int part, int parts) {
        return phrases.say(
                "slide-part",
                "title",
                title,
                "part",
                phrases.notation().count(part),
                "parts",
                phrases.notation().count(parts));
    }
}
