package nl.lokaledemocratie.quickscan.scan.own;

import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** What somebody does with each kind of question that an organisation may add itself; it has no themes, and nothing to rank. */
public interface OwnVisitor<R> extends QuestionVisitor<R> {

    @Override
    default R statement(Statement question) {
        throw new IllegalArgumentException("No own question is a statement, as " + question.key());
    }

    @Override
    default R ranking(RankingQuestion question) {
        throw new IllegalArgumentException("No own question is a ranking, as " + question.key());
    }
}
