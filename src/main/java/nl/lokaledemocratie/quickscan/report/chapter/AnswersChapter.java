package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.report.content.Phrases;

/** What was answered to the questions that are no statements: report marks, numbers and choices. */
public record AnswersChapter(
        Questionnaire questionnaire, PublishedResult result, String organisation, Phrases phrases) {

    private static final double WIDE = 0.6;
    private static final double NARROW = 0.2;

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        questionnaire.questions().forEach(question -> {
            List<PublishedAnswers> answers = result.answers().stream()
                    .filter(one -> one.question().equals(question.key()) && one.visibility() != Visibility.NO_DATA)
                    .toList();
            if (!answers.isEmpty()) {
                blocks.add(new Block.Heading(2, question.wording().standard().dutch(), Block.Heading.Start.WHOLE));
                blocks.add(new Block.Paragraph(Block.Paragraph.Kind.INTRODUCTION, List.of(Span.plain(how(question)))));
                blocks.add(question.accept(new Tables(answers)));
            }
        });
        return blocks;
    }

    /** A table for each kind of which answers are published. */
    private final class Tables implements QuestionVisitor.Broad<Block> {

        private final List<PublishedAnswers> answers;

        Tables(List<PublishedAnswers> answers) {
            this.answers = answers;
        }

        @Override
        public Block rated(RatedQuestion question) {
            return means(question, answers);
        }

        @Override
        public Block options(OptionQuestion question) {
            return counts(question, answers);
        }

        @Override
        public Block ranking(RankingQuestion question) {
            return new RankingTable(question, phrases, AnswersChapter.this::group).of(caption(question), answers);
        }

        @Override
        public Block number(NumberQuestion question) {
            return means(question, answers);
        }

        @Override
        public Block open(OpenQuestion question) {
            throw new IllegalArgumentException("No own words are published, as of " + question.key());
        }
    }

    private String how(Question question) {
        String own = questionnaire.isOwn(question.key())
                ? phrases.say("answers-own", "organisation", organisation) + " "
                : "";
        return own
                + phrases.say(
                        "answers-how-" + question.kind().key()
                                + (question.kind() == QuestionKind.RANKING && question.mostChosen() == 1 ? "-one" : ""),
                        "most",
                        Notation.DUTCH.count(question.mostChosen()));
    }

    private Block means(Question question, List<PublishedAnswers> answers) {
        List<Block.Row> rows = answers.stream()
                .map(one -> one.visibility().isShown()
                        ? new Block.Row(List.of(
                                Block.Cell.of(group(one)),
                                Block.Cell.of(Notation.DUTCH.mean(one.mean().orElseThrow())),
                                Block.Cell.of(Notation.DUTCH.count(one.n().orElseThrow()))))
                        : new Block.Row(List.of(Block.Cell.of(group(one)), Block.Cell.muted(why(), 2))))
                .toList();
        return new Block.Table(
                caption(question),
                List.of(
                        new Block.Column(phrases.say("column-group"), WIDE, false),
                        new Block.Column(phrases.say("column-mean"), NARROW, true),
                        new Block.Column(phrases.say("column-answers"), NARROW, true)),
                List.of(new Block.RowGroup(Optional.empty(), rows)));
    }

    private Block counts(OptionQuestion question, List<PublishedAnswers> answers) {
        List<Block.RowGroup> groups = answers.stream()
                .map(one -> new Block.RowGroup(Optional.of(title(question, one)), rows(question, one)))
                .toList();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(phrases.say("column-option"), WIDE, false));
        columns.add(new Block.Column(phrases.say("column-people"), NARROW, true));
        columns.add(new Block.Column(phrases.say("column-share"), NARROW, true));
        return new Block.Table(caption(question), columns, groups);
    }

    /** Who may choose several answers is one of the people behind the counts. */
    private String title(OptionQuestion question, PublishedAnswers answers) {
        if (answers.n().isEmpty()) {
            return group(answers);
        }
        int n = answers.n().getAsInt();
        return phrases.counted(
                question.mostChosen() == 1 ? "answers-of" : "answers-of-people",
                n,
                "group",
                group(answers),
                "n",
                Notation.DUTCH.count(n));
    }

    private List<Block.Row> rows(OptionQuestion question, PublishedAnswers answers) {
        if (!answers.visibility().isShown()) {
            return List.of(
                    new Block.Row(List.of(Block.Cell.of(phrases.say("answers-all")), Block.Cell.muted(why(), 2))));
        }
        return answers.counts().stream()
                .map(count -> row(question, count, answers.n().orElseThrow()))
                .toList();
    }

    private Block.Row row(OptionQuestion question, PublishedAnswers.Count count, int n) {
        Block.Cell options = Block.Cell.of(count.options().stream()
                .map(key -> label(question, key, count.options().size() > 1))
                .collect(Collectors.joining(" " + phrases.say("answers-or") + " ")));
        if (count.people().isEmpty()) {
            return new Block.Row(List.of(options, Block.Cell.muted(phrases.say("hidden"), 2)));
        }
        int people = count.people().getAsInt();
        Block.Cell number = Block.Cell.of(Notation.DUTCH.count(people));
        return new Block.Row(List.of(options, number, Block.Cell.of(Notation.DUTCH.percentage(people, n))));
    }

    private static String label(OptionQuestion question, String key, boolean quoted) {
        String label = question.findOption(key)
                .map(Option::label)
                .map(text -> text.dutch())
                .orElse(key);
        return quoted ? "‘" + label + "’" : label;
    }

    private String caption(Question question) {
        return phrases.say(
                "answers-caption", "question", question.wording().standard().dutch());
    }

    private String group(PublishedAnswers answers) {
        return questionnaire.audience(answers.group()).name().dutch();
    }

    private String why() {
        return phrases.say("hidden");
    }
}
