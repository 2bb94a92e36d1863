package nl.lokaledemocratie.quickscan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.LeftOut;
import nl.lokaledemocratie.quickscan.analysis.claim.Turnout;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Markup;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.beside.PlaceChapter;
import nl.lokaledemocratie.quickscan.report.chapter.EstimatesChapter;
import nl.lokaledemocratie.quickscan.report.chapter.Highlights;
import nl.lokaledemocratie.quickscan.report.chapter.StatementsGiven;
import nl.lokaledemocratie.quickscan.report.chapter.Story;
import nl.lokaledemocratie.quickscan.report.chapter.TrendChapter;
import nl.lokaledemocratie.quickscan.report.content.AskedWords;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Chapter;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Kind;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Prose;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.When;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.figure.OpenGroupsFigure;
import nl.lokaledemocratie.quickscan.report.figure.PriorityFigures;
import nl.lokaledemocratie.quickscan.report.people.ParticipantsChapter;
import nl.lokaledemocratie.quickscan.report.quoted.QuotesChapter;
import nl.lokaledemocratie.quickscan.report.slides.Deck;
import nl.lokaledemocratie.quickscan.report.slides.PointSlides;
import nl.lokaledemocratie.quickscan.report.slides.Slide;
import nl.lokaledemocratie.quickscan.report.slides.ThemeSlides;
import nl.lokaledemocratie.quickscan.report.tips.TipsChapter;

/** Puts the content of a report into the words of its definition: cover, contents, and one chapter after the other. */
public final class ReportComposer {

    /** What stands before the contents, where it begins a report. */
    private static final Set<Kind> OPENING = EnumSet.of(Kind.STORY, Kind.RESPONSE, Kind.PARTICIPANTS, Kind.PROSE);

    /** The date in the file's properties when the scan has none: a fixed one, so that the same input gives the same file. */
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private final ReportContent content;
    private final ReportSource source;
    private final ReportDefinition definition;
    private final Phrases phrases;

    private ReportComposer(ReportContent content, ReportDefinition definition) {
        this.content = content;
        this.source = content.source();
        this.definition = definition;
        phrases = new Phrases(definition);
    }

    public static Document compose(ReportContent content, ReportDefinition definition) {
        return new ReportComposer(content, definition).document();
    }

    /** The phrases of a definition as they are filled in for this content, for who says a part of it elsewhere. */
    public static Phrases phrases(ReportContent content, ReportDefinition definition) {
        ReportComposer composer = new ReportComposer(content, definition);
        composer.defineWords();
        return composer.phrases;
    }

    private Document document() {
        defineWords();
        List<Block> blocks = new ArrayList<>();
        if (definition.hasCover()) {
            blocks.add(cover());
        }
        List<Chapter> chapters = definition.chapters().stream()
                .filter(chapter -> isDue(chapter.when()) && isNeeded(chapter.kind()))
                .toList();
        blocks.addAll(definition.isSlides() ? slides(chapters) : printed(chapters));
        return new Document(
                definition.isSlides() ? Document.Form.SLIDES : Document.Form.PAGES,
                definition.text("language"),
                phrases.fill(definition.text("title")),
                phrases.fill(definition.text("subject")),
                source.closedOn().or(source::openedOn).orElse(NO_DATE),
                source.edition().imprint(definition.id()),
                phrases.fill(definition.text("header")),
                source.fictional() ? phrases.say("fictional-mark") : "",
                definition.text("footer"),
                definition.text("page"),
                blocks);
    }

    private List<Block> printed(List<Chapter> chapters) {
        List<Block> blocks = new ArrayList<>();
        boolean listed = false;
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            String number = definition.isBound() ? i + 1 + ". " : "";
            List<Block> body = body(chapter);
            opening(body).ifPresent(left -> {
                blocks.add(left);
                body.remove(left);
            });
            blocks.add(new Block.Heading(1, number + Markup.plain(phrases.fill(chapter.title())), start(chapter, i)));
            blocks.addAll(body);
            boolean opening = i == 0 || OPENING.contains(chapter.kind());
            boolean closed = i + 1 == chapters.size()
                    || !OPENING.contains(chapters.get(i + 1).kind());
            if (!listed && opening && closed && definition.isBound() && content.isAnyShown()) {
                blocks.add(new Block.Contents(definition.text("contents")));
                listed = true;
            }
        }
        return blocks;
    }

    /** What its first part says of where it begins holds for the chapter. */
    private static Optional<Block> opening(List<Block> body) {
        return body.stream()
                .takeWhile(block -> !(block instanceof Block.Heading))
                .filter(Block.LeftPage.class::isInstance)
                .findFirst();
    }

    /** A report without results has a page of words: its chapters follow each other. */
    private Start start(Chapter chapter, int place) {
        return place == 0 || content.isAnyShown() ? chapter.start() : Start.WHOLE;
    }

    private List<Block> slides(List<Chapter> chapters) {
        return new Deck(chapters.stream().flatMap(this::slides).toList(), phrases).blocks();
    }

    private Stream<Slide> slides(Chapter chapter) {
        String title = Markup.plain(phrases.fill(chapter.title()));
        List<String> said = chapter.said().stream().map(phrases::fill).toList();
        ThemeSlides themes = new ThemeSlides(content, phrases);
        return switch (chapter.kind()) {
            case STORY -> new PointSlides(content, phrases).list().stream();
            case OVERVIEW -> themes.overview(title, said).stream();
            case THEMES -> themes.standing(title, said).stream();
            default -> Stream.of(new Slide(title, body(chapter), said));
        };
    }

    /** What stands below the title. */
    private List<Block> body(Chapter chapter) {
        List<Block> blocks = new ArrayList<>();
        chapter.text().forEach(prose -> add(blocks, prose));
        blocks.addAll(new Chapters(content, definition, phrases).blocks(chapter));
        return blocks;
    }

    private boolean isDue(When when) {
        return when == When.ALWAYS || (when == When.RESULTS) == content.isAnyShown();
    }

    private boolean isNeeded(Kind chapter) {
        return switch (chapter) {
            case HIGHLIGHTS -> !new Highlights(content, phrases).blocks().isEmpty();
            case PARTICIPANTS -> !source.result().findings().participants().isEmpty();
            case VALUES -> !content.values().isEmpty();
            case PRIORITIES -> new PriorityFigures(content, phrases).isNeeded();
            case TREND -> new TrendChapter(content, phrases).isNeeded();
            case OTHERS -> new PlaceChapter(content, phrases).isNeeded();
            case ESTIMATES -> new EstimatesChapter(content, phrases).isNeeded();
            case ANSWERS ->
                source.result().answers().stream().anyMatch(answers -> answers.visibility() != Visibility.NO_DATA);
            case QUOTES -> new QuotesChapter(content, phrases).isNeeded();
            case TIPS -> TipsChapter.of(content, phrases).isNeeded();
            default -> true;
        };
    }

    private void defineWords() {
        phrases.define("organisation", source.organisation());
        phrases.define("scan", source.title());
        String the = definition.kind(source.organisationKind(), "the");
        phrases.define(
                "organisation-full",
                phrases.fill(
                        definition.kind(source.organisationKind(), source.isNamed() ? "full" : "unnamed"),
                        "organisation",
                        isKindOfItself() ? source.organisation() : bareName()));
        phrases.define("kind-the", the);
        phrases.define("place", source.isNamed() ? phrases.say("place-named", "organisation", bareName()) : the);
        phrases.define("questionnaire", source.questionnaire().title().in(phrases.language()));
        phrases.define("version", source.questionnaire().id().version());
        phrases.define("method", definition.chapterTitle(Kind.METHOD));
        phrases.define("annex", definition.chapterTitle(Kind.ANNEX));
        phrases.define("fingerprint", source.edition().fingerprint());
        phrases.define("minimum", phrases.notation().count(Claims.MINIMUM));
        List<String> groups = content.groups().stream().map(Group::inText).toList();
        phrases.define("groups", Enumeration.of(groups, phrases));
        phrases.define("conversation", phrases.say(groups.size() > 1 ? "conversation" : "conversation-one-group"));
        phrases.define("side-by-side", content.present().size() > 1 ? " " + phrases.say("groups-side-by-side") : "");
        boolean everyone = content.groups().stream().allMatch(group -> group.turnout() == Turnout.EVERYONE);
        phrases.define("reservation", phrases.say("reservation-" + (everyone ? "everyone" : "some")));
        phrases.define("reach", phrases.say("reach-" + (everyone ? "everyone" : "some")));
        new ParticipantsChapter(content, phrases).define();
        phrases.define("left-out", leftOut());
        phrases.define("period", period());
        phrases.define("participation", participation());
        phrases.define("empty", empty());
        new StatementsGiven(content, phrases).define();
        new AskedWords(content, phrases).define();
        new EstimatesChapter(content, phrases).define();
        new Story(content, phrases).define();
        new OpenGroupsFigure(content, phrases).define();
        new QuotesChapter(content, phrases).define();
        phrases.define("why-nothing", phrases.say("nothing-" + (content.respondents() == 0 ? nobody() : "hidden")));
        phrases.define(
                "made-from", phrases.say("made-from-" + source.edition().road().key()));
        phrases.define(
                "asked-with",
                phrases.say("asked-with-" + source.edition().road().key()));
    }

    /** Whether its name alone says what it is, so that it stays as it was typed. */
    private boolean isKindOfItself() {
        return definition.kind(source.organisationKind(), "full").equals("{organisation}");
    }

    /** Without the kind of organisation that somebody typed before it, which the sentence says. */
    private String bareName() {
        String kind = source.organisationKind() + " ";
        return source.organisation().regionMatches(true, 0, kind, 0, kind.length())
                ? source.organisation().substring(kind.length())
                : source.organisation();
    }

    /** What the chapter with other questions leaves out, of what was really asked. */
    private String leftOut() {
        LeftOut leftOut = LeftOut.of(source.questionnaire());
        List<String> parts = new ArrayList<>();
        if (leftOut.ownWords()) {
            parts.add(phrases.say(source.quotes().list().isEmpty() ? "left-out-words" : "left-out-other-words"));
        }
        if (leftOut.conditional()) {
            parts.add(phrases.say("left-out-conditional"));
        }
        leftOut.weighting()
                .forEach(question -> parts.add(phrases.say(
                        "left-out-question",
                        "question",
                        question.wording().standard().in(phrases.language()))));
        return (parts.isEmpty() ? "" : " " + phrases.say("left-out", "parts", Enumeration.of(parts, phrases)))
                + (source.result().emptySheetsDropped() == 0 ? "" : " " + phrases.say("answers-beyond"));
    }

    private String period() {
        Optional<String> from = source.openedOn().map(phrases.notation()::date);
        Optional<String> until = source.closedOn().map(phrases.notation()::date);
        String period = content.respondents() == 0 ? "period-nobody-" : "period-";
        if (from.isPresent() && until.isPresent()) {
            return phrases.say(period + "both", "from", from.get(), "until", until.get());
        }
        return until.map(day -> phrases.say(period + "until", "until", day))
                .or(() -> from.map(day -> phrases.say(period + "from", "from", day)))
                .orElseGet(() -> phrases.say(period + "unknown"));
    }

    private String participation() {
        long groups = content.groups().stream()
                .filter(group -> group.respondents() > 0)
                .count();
        int people = content.respondents();
        String n = phrases.notation().count(people);
        if (groups == 0) {
            return phrases.say("participation-" + nobody());
        }
        return groups == 1
                ? phrases.counted("participation-one-group", people, "n", n)
                : phrases.say(
                        "participation", "n", n, "groups", phrases.notation().count(groups));
    }

    /** Who only left statements open took part all the same. */
    private String nobody() {
        return source.result().emptySheetsDropped() == 0 ? "nobody" : "no-statement";
    }

    private String empty() {
        int dropped = source.result().emptySheetsDropped();
        return dropped == 0
                ? phrases.say("empty-none")
                : phrases.counted("empty", dropped, "n", phrases.notation().count(dropped))
                        + (source.result().answers().isEmpty() ? "" : " " + phrases.say("empty-others"));
    }

    private Block cover() {
        List<String> notices = new ArrayList<>();
        if (source.fictional()) {
            notices.add(definition.cover("fictional"));
        }
        notices.add(definition.cover("unofficial"));
        return new Block.Cover(
                definition.cover("kicker"),
                phrases.fill("{organisation-full}"),
                source.title(),
                Stream.concat(definition.coverFacts().stream().map(phrases::fill), story())
                        .filter(fact -> !fact.isEmpty())
                        .toList(),
                notices);
    }

    /** On the cover of a bound report, what it is about. */
    private Stream<String> story() {
        List<String> headings = definition.isBound() ? new Story(content, phrases).headings() : List.of();
        return headings.isEmpty()
                ? Stream.of()
                : Stream.concat(Stream.of(phrases.say("cover-story")), headings.stream());
    }

    private void add(List<Block> blocks, Prose prose) {
        List<List<Span>> texts = prose.texts().stream()
                .map(phrases::fill)
                .filter(text -> !text.isBlank())
                .map(Span::parse)
                .toList();
        switch (prose.kind()) {
            case "text" -> texts.forEach(text -> blocks.add(paragraph(Block.Paragraph.Kind.BODY, text)));
            case "lead" -> texts.forEach(text -> blocks.add(paragraph(Block.Paragraph.Kind.LEAD, text)));
            case "note" -> texts.forEach(text -> blocks.add(paragraph(Block.Paragraph.Kind.NOTE, text)));
            case "notice" -> texts.forEach(text -> blocks.add(paragraph(Block.Paragraph.Kind.NOTICE, text)));
            case "bullets" -> blocks.add(new Block.Bullets(texts));
            case "if-fictional" -> {
                if (source.fictional()) {
                    texts.forEach(text -> blocks.add(paragraph(Block.Paragraph.Kind.NOTICE, text)));
                }
            }
            default -> throw new IllegalStateException("The report definition has an unknown piece " + prose.kind());
        }
    }

    private static Block paragraph(Block.Paragraph.Kind kind, List<Span> spans) {
        return new Block.Paragraph(kind, spans);
    }
}
