package nl.lokaledemocratie.quickscan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.form.QuestionView.AnswerView;
import nl.lokaledemocratie.quickscan.form.QuestionView.InputView;
import nl.lokaledemocratie.quickscan.form.QuestionView.OptionView;
import nl.lokaledemocratie.quickscan.form.QuestionView.PlaceView;
import nl.lokaledemocratie.quickscan.form.QuestionView.ScaleView;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Question.OfferedAnswer;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** Puts the questions of a step into the words of one audience and language, with what is filled in. */
final class QuestionViews implements QuestionVisitor.Broad<AnswerView> {

    private final String audience;
    private final String language;
    private final String dontKnow;
    private final String estimated;
    private final FormValues values;
    private final Map<String, String> errors;

    /**
     * Views in one language.
     *
     * @param dontKnow  what "weet ik niet" is called where no scale says so
     * @param estimated whose answers are estimated, within a sentence
     * @param errors    what is wrong, by field
     */
    QuestionViews(
            String audience,
            String language,
            String dontKnow,
            String estimated,
            FormValues values,
            Map<String, String> errors) {
        this.audience = audience;
        this.language = language;
        this.dontKnow = dontKnow;
        this.estimated = estimated;
        this.values = values;
        this.errors = errors;
    }

    List<QuestionView> of(Step step) {
        List<QuestionView> views = new ArrayList<>();
        step.questions().forEach(question -> views.add(view(question, step.firstQuestion() + views.size())));
        return views;
    }

    private QuestionView view(Question question, int number) {
        LocalizedText text = question.wording().forAudience(audience);
        return new QuestionView(
                question.key(),
                number,
                text.languages().contains(language) ? language : LocalizedText.DUTCH,
                text.in(language),
                text(question.prompt().help()),
                text(question.prompt().example()),
                question.isRequired(),
                question.accept(this),
                error(question.key()));
    }

    @Override
    public AnswerView rated(RatedQuestion question) {
        return AnswerView.scales(question.kind(), scales(question));
    }

    @Override
    public AnswerView options(OptionQuestion question) {
        return AnswerView.options(
                question.kind(), options(question, question.key()), question.mostChosen(), other(question));
    }

    @Override
    public AnswerView ranking(RankingQuestion question) {
        return AnswerView.places(places(question));
    }

    @Override
    public AnswerView number(NumberQuestion question) {
        return AnswerView.input(
                question.kind(), input(question.key(), question.min(), question.max(), text(question.unit()), 0));
    }

    @Override
    public AnswerView open(OpenQuestion question) {
        return AnswerView.input(question.kind(), input(question.key(), 0, 0, "", question.maxLength()));
    }

    private List<ScaleView> scales(RatedQuestion question) {
        return Aspect.RATED.stream()
                .filter(question::asks)
                .map(aspect -> scale(Fields.name(question.key(), aspect), aspect, question))
                .toList();
    }

    private ScaleView scale(String field, Aspect aspect, RatedQuestion question) {
        List<OptionView> options = new ArrayList<>();
        question.offered()
                .forEach(answer ->
                        options.add(option(field, options.size(), answer.key(), answer.in(language, dontKnow))));
        String asked = text(question.question(aspect));
        String others = aspect == Aspect.EST ? estimated : "";
        return new ScaleView(field, aspect == Aspect.WISH, asked, others, options, error(field));
    }

    private List<OptionView> options(OptionQuestion question, String field) {
        return IntStream.range(0, question.options().size())
                .mapToObj(place -> option(field, place, question.options().get(place)))
                .toList();
    }

    private List<PlaceView> places(RankingQuestion question) {
        return IntStream.rangeClosed(1, question.top())
                .mapToObj(place -> place(question, place, Fields.place(question, place)))
                .toList();
    }

    private PlaceView place(RankingQuestion question, int place, String field) {
        return new PlaceView(field, place, options(question, field), error(field));
    }

    private List<InputView> other(OptionQuestion question) {
        return question.offersOther()
                ? List.of(input(Fields.other(question), 0, 0, "", OptionQuestion.OTHER_LENGTH))
                : List.of();
    }

    private OptionView option(String field, int place, Option option) {
        return option(field, place, option.key(), option.label().in(language)).alone(option.exclusive());
    }

    private OptionView option(String field, int place, String value, String label) {
        return new OptionView(
                place == 0 ? field : field + "." + place,
                value,
                label,
                values.has(field, value),
                value.equals(OfferedAnswer.DONT_KNOW),
                value.equals(OptionQuestion.OTHER),
                false);
    }

    private InputView input(String field, int min, int max, String unit, int maxLength) {
        return new InputView(field, values.get(field), min, max, unit, maxLength, error(field));
    }

    private String text(Optional<LocalizedText> text) {
        return text.map(words -> words.in(language)).orElse("");
    }

    private String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
