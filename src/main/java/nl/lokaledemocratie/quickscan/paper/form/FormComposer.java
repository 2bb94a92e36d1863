package nl.lokaledemocratie.quickscan.paper.form;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** Turns a questionnaire into a document to fill in. */
final class FormComposer {

    /** As in a file of answers: METHOD.md 1. */
    private static final String GROUP_COLUMN = "group";

    private static final List<String> INSTRUCTIONS = List.of("tick", "skip", "anonymous", "once", "hand-in", "codes");

    private final PaperForm form;
    private final FormWords words;
    private final QuestionBlocks questions;
    private final Conditions conditions;
    private final List<Block> blocks = new ArrayList<>();

    FormComposer(PaperForm form) {
        this.form = form;
        this.words = new FormWords(form.language());
        this.questions = new QuestionBlocks(form, words);
        this.conditions = new Conditions(form, words);
    }

    Document compose() {
        Questionnaire questionnaire = form.questionnaire();
        String readers = words.get(
                "readers",
                "organisation",
                form.organisation(),
                "audience",
                form.in(form.audience().inText()));
        heading(1, form.in(questionnaire.title()), Block.Heading.Start.ANYWHERE);
        paragraph(Block.Paragraph.Kind.LEAD, readers);
        paragraph(
                Block.Paragraph.Kind.CODE, GROUP_COLUMN + ": " + form.audience().key());
        if (questionnaire.uncheckedTranslations().contains(form.language())) {
            paragraph(Block.Paragraph.Kind.NOTICE, words.get("unchecked"));
        }
        paragraphs(Block.Paragraph.Kind.BODY, questionnaire.introduction());
        heading(2, words.get("how"), Block.Heading.Start.WHOLE);
        blocks.add(new Block.Bullets(INSTRUCTIONS.stream()
                .map(words::get)
                .map(text -> List.of(Span.plain(text)))
                .toList()));
        questionnaire.pagesFor(form.audience().key(), condition -> true).stream()
                .filter(page -> !page.questions().isEmpty())
                .forEach(this::page);
        paragraphs(Block.Paragraph.Kind.BODY, questionnaire.closing());
        return new Document(
                form.language(),
                form.in(questionnaire.title()) + ": " + readers,
                words.get("subject"),
                form.date(),
                Imprint.of(form.identity()),
                readers,
                "",
                words.get("footer"),
                words.get("page"),
                blocks);
    }

    private void page(Page page) {
        heading(2, form.in(page.title()), Block.Heading.Start.ANYWHERE);
        page.introduction().ifPresent(text -> paragraphs(Block.Paragraph.Kind.INTRODUCTION, text));
        page.conditions().forEach(condition -> paragraph(Block.Paragraph.Kind.NOTICE, conditions.words(condition)));
        page.questions().forEach(this::question);
    }

    private void question(Question question) {
        String text = form.in(question.wording().forAudience(form.audience().key()));
        heading(3, conditions.number(question) + ". " + text, Block.Heading.Start.WHOLE);
        question.conditions().forEach(condition -> paragraph(Block.Paragraph.Kind.NOTICE, conditions.words(condition)));
        question.prompt().help().ifPresent(help -> paragraphs(Block.Paragraph.Kind.INTRODUCTION, help));
        question.prompt()
                .example()
                .ifPresent(example ->
                        paragraph(Block.Paragraph.Kind.BODY, words.get("example", "example", form.in(example))));
        if (question.isRequired()) {
            paragraph(Block.Paragraph.Kind.NOTE, words.get("required"));
        }
        blocks.addAll(question.accept(questions));
    }

    private void heading(int level, String text, Block.Heading.Start start) {
        blocks.add(new Block.Heading(level, text, start));
    }

    private void paragraphs(Block.Paragraph.Kind kind, LocalizedText text) {
        form.in(text).lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(kind, line));
    }

    private void paragraph(Block.Paragraph.Kind kind, String text) {
        blocks.add(new Block.Paragraph(kind, List.of(Span.plain(text))));
    }
}
