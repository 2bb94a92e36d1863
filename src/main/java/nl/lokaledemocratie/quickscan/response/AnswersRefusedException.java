package nl.lokaledemocratie.quickscan.response;

import java.util.List;

import nl.lokaledemocratie.quickscan.answer.AnswerProblem;

/** The answers do not fit the questionnaire; nothing of them is stored. */
public class AnswersRefusedException extends RuntimeException {

    private final transient List<AnswerProblem> problems;

    public AnswersRefusedException(List<AnswerProblem> problems) {
        super(problems.size() + " problems in the answers");
        this.problems = List.copyOf(problems);
    }

    public List<AnswerProblem> problems() {
        return problems;
    }
}
