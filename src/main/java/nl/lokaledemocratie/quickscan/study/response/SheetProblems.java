package nl.lokaledemocratie.quickscan.study.response;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerProblem;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.answer.SheetCheck;
import nl.lokaledemocratie.quickscan.notation.SpreadsheetHabit;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;

/**
 * What is wrong with a sheet of paper. Who answered a question that another answer hides on the screen did nothing wrong: such an answer
 * is left out when it is stored.
 */
final class SheetProblems {

    private static final Set<Code> MISFITS =
            EnumSet.of(Code.UNKNOWN_OPTION, Code.OPTION_TWICE, Code.TOO_MANY_OPTIONS, Code.OUT_OF_RANGE);

    private final Questionnaire questionnaire;
    private final AnswerSheet sheet;

    /**
     * One problem of a sheet.
     *
     * @param question key of the question, empty when it is about the whole sheet
     * @param other    whether it is about the words beside the options
     * @param aspect   the rating it is about, where it is not the question as a whole
     * @param meant    what was probably meant
     */
    record SheetProblem(Code code, String question, boolean other, Optional<Aspect> aspect, Optional<String> meant) {

        SheetProblem(Code code, String question, boolean other) {
            this(code, question, other, Optional.empty(), Optional.empty());
        }

        static SheetProblem of(AnswerProblem problem) {
            return new SheetProblem(
                    Code.of(problem.code()), problem.question(), false, problem.aspect(), Optional.empty());
        }
    }

    private SheetProblems(Questionnaire questionnaire, AnswerSheet sheet) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
    }

    static List<SheetProblem> find(Questionnaire questionnaire, AnswerSheet sheet) {
        return new SheetProblems(questionnaire, sheet).find();
    }

    /** Answers that no question of the questionnaire can have; what is left out or was not asked is no problem. */
    static List<SheetProblem> findMisfits(Questionnaire questionnaire, AnswerSheet sheet) {
        return new SheetProblems(questionnaire, sheet)
                .find().stream()
                        .filter(problem -> MISFITS.contains(problem.code()) && !problem.other())
                        .toList();
    }

    private List<SheetProblem> find() {
        List<SheetProblem> problems = new ArrayList<>();
        Answers answers = new Answers(questionnaire, sheet);
        questionnaire
                .questions()
                .filter(question -> !question.isAskedTo(sheet.audience()) && answers.isBegun(question))
                .forEach(question -> problems.add(new SheetProblem(Code.NOT_ASKED, question.key(), false)));
        SheetCheck.check(questionnaire, answers.onlyShown()).stream()
                .map(this::problem)
                .forEach(problems::add);
        return problems;
    }

    private SheetProblem problem(AnswerProblem problem) {
        Question question = questionnaire.findQuestion(problem.question()).orElse(null);
        if (!(question instanceof OptionQuestion options)) {
            return SheetProblem.of(problem);
        }
        return switch (problem.code()) {
            case NOT_ASKED -> new SheetProblem(Code.OTHER_NOT_CHOSEN, problem.question(), true);
            case TEXT_TOO_LONG -> new SheetProblem(Code.TEXT_TOO_LONG, problem.question(), true);
            case UNKNOWN_OPTION -> misfit(options);
            default -> SheetProblem.of(problem);
        };
    }

    private SheetProblem misfit(OptionQuestion question) {
        List<String> chosen = sheet.find(question.key()).map(Answer::values).orElse(List.of());
        if (!chosen.stream().allMatch(question::offers)) {
            return new SheetProblem(
                    Code.UNKNOWN_OPTION, question.key(), false, Optional.empty(), takenForADate(question, chosen));
        }
        boolean twice = chosen.stream().distinct().count() < chosen.size();
        return new SheetProblem(twice ? Code.OPTION_TWICE : Code.TOO_MANY_OPTIONS, question.key(), false);
    }

    /** The option of which a spreadsheet made a date. */
    private static Optional<String> takenForADate(OptionQuestion question, List<String> chosen) {
        return chosen.stream()
                .filter(option -> !question.offers(option))
                .flatMap(option -> SpreadsheetHabit.undone(option).stream())
                .filter(question::offers)
                .findFirst();
    }
}
