package nl.lokaledemocratie.quickscan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.form.QuestionView.AnswerView;
import nl.lokaledemocratie.quickscan.form.QuestionView.InputView;
import nl.lokaledemocratie.quickscan.form.QuestionView.Kind;
import nl.lokaledemocratie.quickscan.form.QuestionView.OptionView;
import nl.lokaledemocratie.quickscan.form.QuestionView.PlaceView;
import nl.lokaledemocratie.quickscan.form.QuestionView.ScaleView;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** Puts the questions of a step into the words of one audience and language, with what is filled in. */
final class QuestionViews {

    private final String audience;
    private final String language;
    private final String dontKnow;
    private final FormValues values;
    private final Map<String, String> errors;

    /**
     * Views in one language.
     *
     * @param dontKnow what "weet ik niet" is called where no scale says so
     * @param errors   what is wrong, by field
     */
    QuestionViews(String audience, String language, String dontKnow, FormValues values, Map<String, String> errors) {
        this.audience = audience;
        this.language = language;
        this.dontKnow = dontKnow;
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
                answer(question),
                error(question.key()));
    }

    private AnswerView answer(Question question) {
        if (question instanceof RatedQuestion rated) {
            return AnswerView.scales(rated instanceof Statement ? Kind.STATEMENT : Kind.MARK, scales(rated));
        }
        if (question instanceof RankingQuestion ranking) {
            return AnswerView.places(places(ranking));
        }
        if (question instanceof OptionQuestion options) {
            Kind kind = options instanceof MultipleChoiceQuestion ? Kind.CHOICES : Kind.CHOICE;
            return AnswerView.options(kind, options(options, options.key()), options.mostChosen(), other(options));
        }
        if (question instanceof NumberQuestion number) {
            return AnswerView.input(
                    Kind.NUMBER, input(number.key(), number.min(), number.max(), text(number.unit()), 0));
        }
        return AnswerView.input(Kind.OPEN, input(question.key(), 0, 0, "", ((OpenQuestion) question).maxLength()));
    }

    private List<ScaleView> scales(RatedQuestion question) {
        return Aspect.ASKED.stream()
                .filter(question::asks)
                .map(aspect -> scale(Fields.name(question.key(), aspect), aspect, question))
                .toList();
    }

    private ScaleView scale(String field, Aspect aspect, RatedQuestion question) {
        Optional<Scale> scale =
                question instanceof Statement statement ? Optional.of(statement.scale()) : Optional.empty();
        List<OptionView> options = new ArrayList<>();
        for (int point = question.min(); point <= question.max(); point++) {
            int value = point;
            String label = scale.map(labels -> labels.label(value).in(language)).orElseGet(() -> String.valueOf(value));
            options.add(option(field, options.size(), String.valueOf(value), label));
        }
        String unknown = scale.map(labels -> labels.dontKnow().in(language)).orElse(dontKnow);
        options.add(option(field, options.size(), Answers.DONT_KNOW, unknown));
        String asked = text(scale.flatMap(words -> words.question(aspect)));
        return new ScaleView(field, aspect == Aspect.WISH, asked, options, error(field));
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
                value.equals(Answers.DONT_KNOW),
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
