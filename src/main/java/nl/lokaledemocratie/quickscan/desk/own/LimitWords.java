package nl.lokaledemocratie.quickscan.desk.own;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.scan.own.OwnVisitor;

/** Says how many one may choose, or which answers fit; nothing where the kind says it all. */
record LimitWords(OwnMessages words) implements OwnVisitor<String> {

    @Override
    public String mark(MarkQuestion question) {
        return "";
    }

    @Override
    public String choice(ChoiceQuestion question) {
        return "";
    }

    @Override
    public String choices(MultipleChoiceQuestion question) {
        return words.mostChosen(question.mostChosen());
    }

    @Override
    public String number(NumberQuestion question) {
        return words.between(question.min(), question.max());
    }

    @Override
    public String open(OpenQuestion question) {
        return words.longest(question.maxLength());
    }
}
