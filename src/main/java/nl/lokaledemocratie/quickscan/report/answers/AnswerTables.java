package nl.lokaledemocratie.quickscan.report.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;

/** The numbers of what was answered to the questions that are no statements, a table per question. */
public final class AnswerTables implements QuestionVisitor.Broad<Block> {

    private static final double WIDE = 0.6;
    private static final double NARROW = 0.2;

    private final AnswerWords words;
    private final Phrases phrases;
    private final List<PublishedAnswers> answers;

    private AnswerTables(AnswerWords words, List<PublishedAnswers> answers) {
        this.words = words;
        this.phrases = words.phrases();
        this.answers = answers;
    }

    /** Of the questions of which anything was published, in their order. */
    public static List<Block> of(Questionnaire questionnaire, PublishedResult result, Phrases phrases) {
        AnswerWords words = new AnswerWords(questionnaire, phrases);
        return words.published(result).entrySet().stream()
                .map(asked -> asked.getKey().accept(new AnswerTables(words, asked.getValue())))
                .toList();
    }

    @Override
    public Block rated(RatedQuestion question) {
        return means(question);
    }

    @Override
    public Block options(OptionQuestion question) {
        return counts(question);
    }

    @Override
    public Block ranking(RankingQuestion question) {
        return new RankingTable(question, phrases, words).of(words.caption(question, answers), answers);
    }

    @Override
    public Block number(NumberQuestion question) {
        return means(question);
    }

    @Override
    public Block open(OpenQuestion question) {
        throw new IllegalArgumentException("No own words are published, as of " + question.key());
    }

    private Block means(Question question) {
        List<Block.Row> rows = answers.stream()
                .map(one -> one.visibility().isShown()
                        ? new Block.Row(List.of(
                                Block.Cell.of(words.group(one)),
                                Block.Cell.of(phrases.notation().mean(one.mean().orElseThrow())),
                                Block.Cell.of(phrases.notation().count(one.n().orElseThrow()))))
                        : new Block.Row(List.of(Block.Cell.of(words.group(one)), new CellWords(phrases).hidden(2))))
                .toList();
        return new Block.Table(
                words.caption(question, answers),
                List.of(
                        new Block.Column(phrases.say("column-group"), WIDE, false),
                        new Block.Column(phrases.say("column-mean"), NARROW, true),
                        new Block.Column(phrases.say("column-answers"), NARROW, true)),
                List.of(new Block.RowGroup(Optional.empty(), rows)));
    }

    private Block counts(OptionQuestion question) {
        List<Block.RowGroup> groups = answers.stream()
                .map(one -> new Block.RowGroup(Optional.of(words.title(question, one)), rows(question, one)))
                .toList();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(phrases.say("column-option"), 1 - NARROW, false));
        columns.add(new Block.Column(phrases.say("column-people"), NARROW, true));
        return new Block.Table(words.caption(question, answers), columns, groups);
    }

    private List<Block.Row> rows(OptionQuestion question, PublishedAnswers answers) {
        if (!answers.visibility().isShown()) {
            return List.of(new Block.Row(
                    List.of(Block.Cell.of(phrases.say("answers-all")), new CellWords(phrases).hidden(1))));
        }
        return answers.counts().stream()
                .map(count -> row(question, count, answers.n().orElseThrow()))
                .toList();
    }

    private Block.Row row(OptionQuestion question, PublishedAnswers.Count count, int n) {
        Block.Cell options = Block.Cell.of(words.options(question, count));
        if (count.people().isEmpty()) {
            return new Block.Row(List.of(options, new CellWords(phrases).hidden(1)));
        }
        int people = count.people().getAsInt();
        return new Block.Row(List.of(
                options,
                Block.Cell.of(phrases.say(
                        "ranking-number",
                        "n",
                        phrases.notation().count(people),
                        "share",
                        phrases.notation().percentage(people, n)))));
    }
}
