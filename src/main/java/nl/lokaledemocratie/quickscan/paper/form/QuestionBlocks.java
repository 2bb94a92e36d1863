package nl.lokaledemocratie.quickscan.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Answer;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question.OfferedAnswer;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** Where the answers to one question go. */
final class QuestionBlocks implements QuestionVisitor<List<Block>> {

    private static final int CHARACTERS_PER_LINE = 75;
    private static final int MOST_LINES = 8;
    /** So many answers with words of this length still fit side by side. */
    private static final int MOST_COLUMNS = 8;

    private static final int LONGEST_IN_NARROW_COLUMN = 4;

    private final PaperForm form;
    private final FormWords words;

    QuestionBlocks(PaperForm form, FormWords words) {
        this.form = form;
        this.words = words;
    }

    @Override
    public List<Block> statement(Statement statement) {
        List<Answer> answers = statement.offered().stream()
                .map(answer -> new Answer(answer.in(form.language(), words.get("dont-know")), answer.key()))
                .toList();
        List<Block> blocks = new ArrayList<>(ratings(answers, lines(statement, Aspect.ASKED)));
        if (statement.asks(Aspect.EST)) {
            blocks.add(note(words.get("estimate-only")));
            blocks.addAll(ratings(answers, lines(statement, List.of(Aspect.EST))));
        }
        return blocks;
    }

    private List<Answer> lines(Statement statement, List<Aspect> aspects) {
        return aspects.stream()
                .filter(statement::asks)
                .map(aspect -> new Answer(asked(statement, aspect), statement.key() + "_" + aspect.key()))
                .toList();
    }

    private String asked(Statement statement, Aspect aspect) {
        return statement
                .question(aspect)
                .map(form::in)
                .orElseGet(() -> words.get(aspect.key(), "group", form.estimated()));
    }

    private List<Block> ratings(List<Answer> answers, List<Answer> lines) {
        if (fitSideBySide(answers)) {
            return List.of(new Block.TickTable(words.get("answer"), answers, lines));
        }
        List<Block> blocks = new ArrayList<>();
        lines.forEach(line -> {
            blocks.add(introduction(line.text()));
            blocks.add(code(line.code()));
            blocks.add(new Block.TickList(answers));
        });
        return blocks;
    }

    private static boolean fitSideBySide(List<Answer> answers) {
        return answers.size() <= MOST_COLUMNS
                || answers.stream()
                        .limit(answers.size() - 1L)
                        .allMatch(answer -> answer.text().length() <= LONGEST_IN_NARROW_COLUMN);
    }

    @Override
    public List<Block> mark(MarkQuestion mark) {
        List<Answer> answers = new ArrayList<>(IntStream.rangeClosed(mark.min(), mark.max())
                .mapToObj(value -> new Answer(String.valueOf(value), ""))
                .toList());
        answers.add(new Answer(words.get("dont-know"), OfferedAnswer.DONT_KNOW));
        return List.of(
                note(words.get("mark")),
                new Block.TickTable(
                        words.get("answer"), answers, List.of(new Answer(words.get("answer"), mark.key() + ".now"))));
    }

    @Override
    public List<Block> choice(ChoiceQuestion question) {
        return options(question, words.get("choose-one"));
    }

    @Override
    public List<Block> choices(MultipleChoiceQuestion question) {
        int most = question.mostChosen();
        return options(
                question,
                most == question.options().size() ? words.get("choose-any") : words.get("choose-most", "most", most));
    }

    @Override
    public List<Block> ranking(RankingQuestion question) {
        return options(question, words.get("rank", "most", question.top()));
    }

    private List<Block> options(OptionQuestion question, String howToChoose) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(introduction(howToChoose));
        blocks.add(code(question.key()));
        blocks.add(new Block.TickList(question.options().stream()
                .map(option -> new Answer(form.in(option.label()), option.key()))
                .toList()));
        question.options().stream()
                .filter(Option::exclusive)
                .map(option -> note(words.get("exclusive", "option", form.in(option.label()))))
                .forEach(blocks::add);
        if (question.offersOther()) {
            blocks.add(code(question.key() + ".other"));
            blocks.add(writing(1));
        }
        return blocks;
    }

    @Override
    public List<Block> number(NumberQuestion question) {
        String unit =
                question.unit().map(form::in).map(text -> " (" + text + ")").orElse("");
        return List.of(
                introduction(words.get("number", "min", question.min(), "max", question.max()) + unit),
                code(question.key()),
                writing(1));
    }

    @Override
    public List<Block> open(OpenQuestion question) {
        return List.of(code(question.key()), writing(question.maxLength()));
    }

    private Block writing(int characters) {
        int lines = Math.min(MOST_LINES, Math.max(1, (characters + CHARACTERS_PER_LINE - 1) / CHARACTERS_PER_LINE));
        return new Block.WritingSpace(words.get("write"), lines);
    }

    /** Where the file of answers has it. */
    private static Block code(String column) {
        return new Block.Paragraph(Block.Paragraph.Kind.CODE, List.of(Span.plain(column)));
    }

    private static Block introduction(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.INTRODUCTION, List.of(Span.plain(text)));
    }

    private static Block note(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, List.of(Span.plain(text)));
    }
}
