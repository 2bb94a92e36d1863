package nl.lokaledemocratie.quickscan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.report.answers.AnswersChapter;
import nl.lokaledemocratie.quickscan.report.beside.PlaceChapter;
import nl.lokaledemocratie.quickscan.report.chapter.AgendaChapter;
import nl.lokaledemocratie.quickscan.report.chapter.AnnexChapter;
import nl.lokaledemocratie.quickscan.report.chapter.Colophon;
import nl.lokaledemocratie.quickscan.report.chapter.EstimatesChapter;
import nl.lokaledemocratie.quickscan.report.chapter.Highlights;
import nl.lokaledemocratie.quickscan.report.chapter.Story;
import nl.lokaledemocratie.quickscan.report.chapter.TrendChapter;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.PrintedWords;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Chapter;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Kind;
import nl.lokaledemocratie.quickscan.report.figure.NowWishFigures;
import nl.lokaledemocratie.quickscan.report.figure.OpenGroupsFigure;
import nl.lokaledemocratie.quickscan.report.figure.PriorityFigures;
import nl.lokaledemocratie.quickscan.report.figure.ThemePages;
import nl.lokaledemocratie.quickscan.report.people.ParticipantsChapter;
import nl.lokaledemocratie.quickscan.report.people.ResponseChapter;
import nl.lokaledemocratie.quickscan.report.quoted.QuotesChapter;
import nl.lokaledemocratie.quickscan.report.theme.ThemeWords;
import nl.lokaledemocratie.quickscan.report.tips.TipsChapter;

/** What each kind of chapter shows below its own text. */
final class Chapters {

    /** More of the last page of a theme, in points, is not left empty but to write on. */
    private static final double MOST_LEFT = 360;

    /** To write on, which fit there. */
    private static final int LINES = 11;

    private final ReportContent content;
    private final ReportDefinition definition;
    private final Phrases phrases;

    Chapters(ReportContent content, ReportDefinition definition, Phrases phrases) {
        this.content = content;
        this.definition = definition;
        this.phrases = phrases;
    }

    List<Block> blocks(Chapter chapter) {
        return switch (chapter.kind()) {
            case PROSE -> List.of();
            case STORY -> new Story(content, phrases).blocks();
            case HIGHLIGHTS -> new Highlights(content, phrases).blocks();
            case RESPONSE -> new ResponseChapter(content, phrases).blocks();
            case PARTICIPANTS -> new ParticipantsChapter(content, phrases).blocks(!hasAnnex());
            case OVERVIEW -> overview();
            case THEMES -> themes();
            case OPEN_GROUPS -> new OpenGroupsFigure(content, phrases).blocks();
            case VALUES -> values();
            case PRIORITIES -> priorities();
            case TREND -> new TrendChapter(content, phrases).blocks(definition.lacks(Kind.HIGHLIGHTS));
            case OTHERS -> new PlaceChapter(content, phrases).blocks();
            case ESTIMATES -> new EstimatesChapter(content, phrases).blocks(!hasAnnex());
            case ANSWERS ->
                new AnswersChapter(
                                content.source().questionnaire(),
                                content.source().result(),
                                content.source().isNamed()
                                        ? content.source().organisation()
                                        : phrases.fill("{kind-the}"),
                                phrases)
                        .blocks();
            case QUOTES -> new QuotesChapter(content, phrases).blocks();
            case TIPS -> {
                TipsChapter tips = TipsChapter.of(content, phrases);
                yield definition.hasTablesBeside() ? tips.blocks() : tips.sources();
            }
            case AGENDA -> new AgendaChapter(phrases).blocks();
            case ANNEX -> new AnnexChapter(content, phrases).blocks();
            case METHOD -> glossary(chapter);
            case COLOPHON -> colophon(chapter);
        };
    }

    /** Whether numbers stand behind the chapters; a report without results has nothing there. */
    private boolean hasAnnex() {
        return !definition.hasTablesBeside() && content.isAnyShown();
    }

    private List<Block> overview() {
        List<Block> figures = new ArrayList<>(new NowWishFigures(content, phrases).of(content.themes()));
        if (figures.isEmpty()) {
            return List.of(note(phrases.say("overview-none")));
        }
        if (definition.hasTablesBeside()) {
            figures.addAll(new AnnexChapter(content, phrases).ofThemes());
        }
        return figures;
    }

    private List<Block> themes() {
        List<Block> blocks = new ArrayList<>();
        if (definition.hasTablesBeside()) {
            blocks.addAll(new AnnexChapter(content, phrases).introduction());
        }
        ThemeWords words = new ThemeWords(content, phrases);
        Optional<TipsChapter> tips = definition.hasTablesBeside() || definition.lacks(Kind.TIPS)
                ? Optional.empty()
                : Optional.of(TipsChapter.of(content, phrases));
        Optional<List<Block>> opening = Optional.of(words.ofAll());
        blocks.addAll(words.ofAll());
        for (Section theme : content.themes()) {
            List<Block> helping = tips.map(chapter -> chapter.of(theme)).orElse(List.of());
            ThemePages.Pages pages = new ThemePages(content, phrases).of(theme, words.of(theme), helping, opening);
            if (!pages.isOne() && !definition.hasTablesBeside()) {
                blocks.add(new Block.LeftPage(phrases.say("theme-notes")));
            }
            blocks.add(new Block.Heading(2, theme.name(), opening.isPresent() ? Start.ANYWHERE : Start.NEW_PAGE));
            blocks.addAll(pages.blocks());
            if (pages.left() > MOST_LEFT && !definition.hasTablesBeside()) {
                blocks.add(new Block.Paragraph(Block.Paragraph.Kind.LABEL, Span.parse(phrases.say("theme-notes"))));
                blocks.add(new Block.WritingSpace(phrases.say("theme-notes"), LINES));
            }
            if (definition.hasTablesBeside()) {
                blocks.addAll(new AnnexChapter(content, phrases).of(theme));
            }
            opening = Optional.empty();
        }
        return blocks;
    }

    private List<Block> values() {
        List<Block> blocks = new ArrayList<>(new NowWishFigures(content, phrases).ofValues(content.values()));
        if (definition.hasTablesBeside()) {
            blocks.addAll(new AnnexChapter(content, phrases).ofValues());
        }
        return blocks;
    }

    private List<Block> priorities() {
        List<Block> blocks = new ArrayList<>(new PriorityFigures(content, phrases).blocks());
        if (definition.hasTablesBeside()) {
            blocks.addAll(new AnnexChapter(content, phrases).ofThemes());
        }
        return blocks;
    }

    private List<Block> glossary(Chapter chapter) {
        List<List<Span>> items = chapter.glossary().stream()
                .filter(PrintedWords.of(content, definition)::isPrinted)
                .map(Glossary.standard()::get)
                .map(entry -> List.of(
                        new Span(entry.term().in(phrases.language()) + ". ", true, Optional.empty()),
                        Span.plain(entry.meaning().in(phrases.language()))))
                .toList();
        return List.of(new Block.Heading(2, chapter.glossaryTitle(), Start.ANYWHERE), new Block.Bullets(items));
    }

    private List<Block> colophon(Chapter chapter) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Colophon(content, phrases).table());
        chapter.glossary().stream()
                .map(Glossary.standard()::get)
                .forEach(entry -> blocks.add(note(entry.term().in(phrases.language()) + ": "
                        + entry.meaning().in(phrases.language()))));
        return blocks;
    }

    private static Block note(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.NOTE, Span.parse(text));
    }
}
