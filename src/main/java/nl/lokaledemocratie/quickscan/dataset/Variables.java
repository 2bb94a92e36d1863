package nl.lokaledemocratie.quickscan.dataset;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.spss.SavNames;

/** All variables of a questionnaire, in the order in which it asks. */
public final class Variables implements QuestionVisitor<List<Variable>> {

    private final SavNames names = new SavNames();

    private Variables() {}

    public static List<Variable> of(Questionnaire questionnaire) {
        Variables variables = new Variables();
        return questionnaire
                .questions()
                .flatMap(question -> question.accept(variables).stream())
                .toList();
    }

    @Override
    public List<Variable> statement(Statement question) {
        return rated(question);
    }

    @Override
    public List<Variable> mark(MarkQuestion question) {
        return rated(question);
    }

    private List<Variable> rated(RatedQuestion question) {
        return Aspect.RATED.stream()
                .filter(question::asks)
                .map(aspect -> Variable.rating(name(question, aspect.key()), question, aspect))
                .toList();
    }

    @Override
    public List<Variable> choice(ChoiceQuestion question) {
        return single(question, Variable.Kind.CHOICE);
    }

    @Override
    public List<Variable> choices(MultipleChoiceQuestion question) {
        List<Variable> variables = new ArrayList<>();
        for (Option option : question.options()) {
            variables.add(Variable.option(name(question, option.key()), question, option));
        }
        return variables;
    }

    @Override
    public List<Variable> ranking(RankingQuestion question) {
        List<Variable> variables = new ArrayList<>();
        for (int place = 1; place <= question.top(); place++) {
            variables.add(Variable.place(name(question, Integer.toString(place)), question, place));
        }
        return variables;
    }

    @Override
    public List<Variable> number(NumberQuestion question) {
        return single(question, Variable.Kind.NUMBER);
    }

    @Override
    public List<Variable> open(OpenQuestion question) {
        return single(question, Variable.Kind.WORDS);
    }

    private List<Variable> single(Question question, Variable.Kind kind) {
        return List.of(Variable.of(names.name(question.key()), question, kind));
    }

    private String name(Question question, String end) {
        return names.name(question.key() + "_" + end);
    }
}
