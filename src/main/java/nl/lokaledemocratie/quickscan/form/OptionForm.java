package nl.lokaledemocratie.quickscan.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;

/** Reads what was chosen of the options of a question. */
public record OptionForm(FormReader form, StepAnswers answers) {

    /** Own words without "anders, namelijk" chosen count as choosing it: without JavaScript nobody chooses it for the respondent. */
    public void read(OptionQuestion question) {
        boolean single = question.mostChosen() == 1;
        String field = question.key();
        List<String> chosen = new ArrayList<>(single ? one(form.take(field)) : form.takeAll(field));
        refuseUnknown(question, field, chosen);
        String words = question.offersOther() ? form.takeText(Fields.other(question), OptionQuestion.OTHER_LENGTH) : "";
        if (!words.isEmpty() && !chosen.contains(OptionQuestion.OTHER)) {
            form.refuse(single && !chosen.isEmpty(), new FieldProblem(field, FieldProblem.Kind.OTHER_BESIDES));
            chosen.add(OptionQuestion.OTHER);
        }
        form.refuse(
                !single && chosen.size() > question.mostChosen(),
                new FieldProblem(field, FieldProblem.Kind.TOO_MANY, chosen.size(), question.mostChosen()));
        Answer.Chosen answer = new Answer.Chosen(inOrder(question, chosen), words);
        form.refuse(
                !single && answer.isContradictory(question), new FieldProblem(field, FieldProblem.Kind.NOT_TOGETHER));
        answers.answer(field, answer);
    }

    /** A place that was skipped closes up. */
    public void readPlaces(RankingQuestion question) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 1; place <= question.top(); place++) {
            String field = Fields.place(question, place);
            String option = form.take(field);
            if (!option.isEmpty()) {
                refuseUnknown(question, field, List.of(option));
                Integer earlier = places.putIfAbsent(option, place);
                if (earlier != null) {
                    form.refuse(true, new FieldProblem(field, FieldProblem.Kind.RANKED_TWICE, place, earlier));
                }
            }
        }
        answers.answer(question.key(), new Answer.Chosen(List.copyOf(places.keySet()), ""));
    }

    private void refuseUnknown(OptionQuestion question, String field, List<String> chosen) {
        form.refuse(
                !chosen.stream().allMatch(question::offers), new FieldProblem(field, FieldProblem.Kind.UNKNOWN_OPTION));
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> inOrder(OptionQuestion question, List<String> chosen) {
        return question.options().stream()
                .map(Option::key)
                .filter(chosen::contains)
                .toList();
    }
}
