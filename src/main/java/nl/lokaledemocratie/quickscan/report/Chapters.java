package nl.lokaledemocratie.quickscan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.report.answers.AnswersChapter;
import nl.lokaledemocratie.quickscan.report.chapter.AgendaChapter;
import nl.lokaledemocratie.quickscan.report.chapter.AnnexChapter;
import nl.lokaledemocratie.quickscan.report.chapter.CautionNotes;
import nl.lokaledemocratie.quickscan.report.chapter.Colophon;
import nl.lokaledemocratie.quickscan.report.chapter.EstimatesChapter;
import nl.lokaledemocratie.quickscan.report.chapter.Highlights;
import nl.lokaledemocratie.quickscan.report.chapter.ParticipantsChapter;
import nl.lokaledemocratie.quickscan.report.chapter.RemarkableWords;
import nl.lokaledemocratie.quickscan.report.chapter.Story;
import nl.lokaledemocratie.quickscan.report.chapter.TipsChapter;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.PrintedWords;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Chapter;
import nl.lokaledemocratie.quickscan.report.figure.NowWishFigures;
import nl.lokaledemocratie.quickscan.report.figure.OpenGroupsFigure;
import nl.lokaledemocratie.quickscan.report.figure.PriorityFigures;
import nl.lokaledemocratie.quickscan.report.figure.SpreadFigures;

/** What each kind of chapter shows below its own text. */
final class Chapters {

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
            case RESPONSE -> response();
            case PARTICIPANTS -> new ParticipantsChapter(content, phrases).blocks();
            case OVERVIEW -> overview();
            case THEMES -> themes();
            case OPEN_GROUPS -> new OpenGroupsFigure(content, phrases).blocks();
            case VALUES -> values();
            case PRIORITIES -> priorities();
            case ESTIMATES -> new EstimatesChapter(content, phrases).blocks();
            case ANSWERS ->
                new AnswersChapter(
                                content.source().questionnaire(),
                                content.source().result(),
                                content.source().isNamed()
                                        ? content.source().organisation()
                                        : phrases.fill("{kind-the}"),
                                phrases)
                        .blocks();
            case TIPS -> TipsChapter.of(content, phrases).blocks();
            case AGENDA -> new AgendaChapter(phrases).blocks();
            case ANNEX -> new AnnexChapter(content, phrases).blocks();
            case METHOD -> glossary(chapter);
            case COLOPHON -> colophon(chapter);
        };
    }

    private List<Block> response() {
        List<Block.Row> rows = content.groups().stream().map(this::responseRow).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                phrases.say("response-caption"),
                responseColumns(),
                List.of(new Block.RowGroup(Optional.empty(), rows))));
        content.groups().forEach(group -> blocks.addAll(notes(group)));
        onPaper().ifPresent(blocks::add);
        absent().ifPresent(blocks::add);
        blocks.add(note(phrases.fill("{empty}")));
        int leftOut = content.source().leftOut();
        if (leftOut > 0) {
            blocks.add(note(phrases.counted(
                    "left-out-sheets", leftOut, "n", phrases.notation().count(leftOut))));
        }
        int setAside = content.source().setAside();
        if (setAside > 0) {
            blocks.add(note(phrases.counted(
                    "set-aside-sheets", setAside, "n", phrases.notation().count(setAside))));
        }
        return blocks;
    }

    /** What is unusual about the size of a group. */
    private List<Block> notes(Group group) {
        List<Block> notes = new ArrayList<>();
        if (group.isExceeded()) {
            notes.add(note(phrases.say(
                    group.concealed() ? "exceeded-concealed" : "exceeded",
                    "group",
                    group.inText(),
                    "n",
                    phrases.notation().count(group.respondents()),
                    "N",
                    phrases.notation().count(group.population().getAsInt()))));
        }
        group.sizeReason()
                .ifPresent(reason ->
                        notes.add(note(phrases.say("size-reason", "group", group.inText(), "reason", reason))));
        return notes;
    }

    /** How many answered on paper, where anybody did. */
    private Optional<Block> onPaper() {
        List<String> numbers = content.groups().stream()
                .filter(group -> group.paper().orElse(0) > 0)
                .map(group -> phrases.say(
                        "paper-group",
                        "group",
                        group.inText(),
                        "n",
                        phrases.notation().count(group.paper().getAsInt())))
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(note(phrases.say("paper", "groups", Enumeration.of(numbers, phrases))));
    }

    /** Groups of which nobody took part are named once and have no rows of nothing. */
    private Optional<Block> absent() {
        List<String> absent = content.groups().stream()
                .filter(group -> group.respondents() == 0)
                .map(Group::inText)
                .toList();
        return absent.isEmpty() || content.respondents() == 0
                ? Optional.empty()
                : Optional.of(note(phrases.say(
                        absent.size() == 1 ? "absent" : "absent-many", "groups", Enumeration.of(absent, phrases))));
    }

    private List<Block.Column> responseColumns() {
        boolean reached = isReachKnown();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(phrases.say("column-group"), reached ? 0.25 : 0.4, false));
        columns.add(new Block.Column(phrases.say("column-size"), reached ? 0.17 : 0.35, true));
        columns.add(new Block.Column(phrases.say("column-respondents"), reached ? 0.15 : 0.25, true));
        if (reached) {
            columns.add(new Block.Column(phrases.say("column-reached"), 0.43, false));
        }
        return columns;
    }

    /** Whether anybody said how a group was reached. */
    private boolean isReachKnown() {
        return content.groups().stream().anyMatch(group -> group.reachedBy().isPresent());
    }

    private Block.Row responseRow(Group group) {
        Block.Cell size;
        if (!group.closed()) {
            size = Block.Cell.muted(phrases.say("size-open"), 1);
        } else if (group.population().isPresent()) {
            size = Block.Cell.of(phrases.notation().count(group.population().getAsInt()));
        } else {
            size = Block.Cell.muted(phrases.say("size-unknown"), 1);
        }
        List<Block.Cell> cells = new ArrayList<>(List.of(
                Block.Cell.of(group.name()),
                size,
                Block.Cell.of(phrases.notation().count(group.respondents()))));
        if (isReachKnown()) {
            cells.add(group.reachedBy()
                    .map(Block.Cell::of)
                    .orElseGet(() -> Block.Cell.muted(phrases.say("reached-unknown"), 1)));
        }
        return new Block.Row(cells);
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
        boolean first = true;
        for (Section theme : content.themes()) {
            blocks.add(new Block.Heading(2, theme.name(), first ? Start.ANYWHERE : Start.NEW_PAGE));
            List<Block> words = new ArrayList<>();
            if (!theme.explanation().equals(theme.name())) {
                words.add(new Block.Paragraph(Block.Paragraph.Kind.BODY, List.of(Span.plain(theme.explanation()))));
            }
            words.addAll(new RemarkableWords(content, phrases).of(theme));
            words.addAll(new CautionNotes(content, phrases).of(theme));
            words.addAll(new CautionNotes(content, phrases).ofStatements(theme));
            blocks.addAll(words);
            blocks.addAll(new NowWishFigures(content, phrases).of(theme, words, first));
            first = false;
            blocks.addAll(new SpreadFigures(phrases).of(theme));
            if (definition.hasTablesBeside()) {
                blocks.addAll(new AnnexChapter(content, phrases).of(theme));
            }
        }
        return blocks;
    }

    private List<Block> values() {
        List<Block> blocks = new ArrayList<>(new NowWishFigures(content, phrases).of(content.values()));
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
