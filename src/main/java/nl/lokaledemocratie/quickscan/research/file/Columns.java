package nl.lokaledemocratie.quickscan.research.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.dataset.NoAnswer;
import nl.lokaledemocratie.quickscan.dataset.Variable;
import nl.lokaledemocratie.quickscan.dataset.Variables;
import nl.lokaledemocratie.quickscan.export.ExportWords;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Question.OfferedAnswer;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.research.rule.CoarseQuestion;
import nl.lokaledemocratie.quickscan.research.rule.GivenQuestions;
import nl.lokaledemocratie.quickscan.spss.Measure;

/** The columns of a file: background first, then answers in the order of the questionnaire. */
final class Columns {

    private final Questionnaire questionnaire;
    private final RatingLayout layout;
    private final NoAnswer none;
    private final ResearchPlan plan;
    private final ExportWords words;
    private final Background background;

    private Columns(Questionnaire questionnaire, ResearchPlan plan, ExportWords words) {
        this.questionnaire = questionnaire;
        this.layout = questionnaire.ratingLayout();
        this.none = NoAnswer.of(questionnaire);
        this.plan = plan;
        this.words = words;
        this.background = new Background(plan);
    }

    static List<Column> of(Questionnaire questionnaire, ResearchPlan plan, ExportWords words) {
        Columns columns = new Columns(questionnaire, plan, words);
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < plan.anonymised().questions().size(); i++) {
            all.add(columns.background(plan.anonymised().questions().get(i), i));
        }
        plan.given().answers().forEach(variable -> all.add(columns.answer(variable)));
        return List.copyOf(all);
    }

    private Column background(CoarseQuestion coarse, int place) {
        Question question = questionnaire.findQuestion(coarse.key()).orElseThrow();
        List<String> options = question.options().stream().map(Option::key).toList();
        Map<Integer, String> values = new LinkedHashMap<>();
        List<Integer> codes = new ArrayList<>();
        for (List<String> together : coarse.classes()) {
            int code = options.indexOf(together.get(0)) + 1;
            codes.add(code);
            values.put(
                    code,
                    String.join(
                            " + ",
                            together.stream()
                                    .map(key -> question.findOption(key)
                                            .map(option -> option.label().in(words.language()))
                                            .orElse(key))
                                    .toList()));
        }
        values.put(none.notGiven(), words.get("research-not-given"));
        return new Column(
                name(question),
                text(question),
                Measure.NOMINAL,
                values,
                Set.of(none.notGiven()),
                sheet -> background.code(sheet, place, codes, none.notGiven()));
    }

    private String name(Question question) {
        return Variables.of(questionnaire).stream()
                .filter(variable -> variable.question().key().equals(question.key()))
                .map(Variable::name)
                .findFirst()
                .orElseThrow();
    }

    private Column answer(Variable variable) {
        Question question = variable.question();
        Predicate<AnswerSheet> asked = asked(question);
        ToDoubleFunction<AnswerSheet> value = value(variable);
        return new Column(
                variable.name(),
                label(variable),
                variable.kind() == Variable.Kind.RATING ? Measure.ORDINAL : Measure.NOMINAL,
                values(variable),
                variable.kind() == Variable.Kind.RATING
                        ? Set.of(none.dontKnow(), none.notAsked())
                        : Set.of(none.notAsked()),
                sheet -> asked.test(sheet) ? value.applyAsDouble(sheet) : none.notAsked());
    }

    private String label(Variable variable) {
        String text = text(variable.question());
        return variable.option()
                .map(option -> option.label().in(words.language()) + " – " + text)
                .or(() -> variable.aspect().map(aspect -> words.get("aspect-" + aspect.key()) + " – " + text))
                .orElse(variable.place() == 0 ? text : variable.place() + " – " + text);
    }

    private String text(Question question) {
        return question.wording().forAudience(plan.group()).in(words.language());
    }

    private Map<Integer, String> values(Variable variable) {
        Map<Integer, String> values = new LinkedHashMap<>();
        switch (variable.kind()) {
            case RATING ->
                variable.question()
                        .offered()
                        .forEach(offered -> values.put(
                                offered.key().equals(OfferedAnswer.DONT_KNOW)
                                        ? none.dontKnow()
                                        : Integer.parseInt(offered.key()),
                                offered.in(words.language(), words.get("ddi-dont-know"))));
            case OPTION -> {
                values.put(0, words.get("ddi-not-chosen"));
                values.put(1, words.get("ddi-chosen"));
            }
            default -> {
                int code = 1;
                for (Option option : variable.question().options()) {
                    values.put(code, option.label().in(words.language()));
                    code++;
                }
            }
        }
        values.put(none.notAsked(), words.get("ddi-not-shown"));
        return values;
    }

    private ToDoubleFunction<AnswerSheet> value(Variable variable) {
        Question question = variable.question();
        List<String> options = question.options().stream().map(Option::key).toList();
        return switch (variable.kind()) {
            case RATING -> rating(question, variable.aspect().orElseThrow());
            case OPTION -> {
                String key = variable.option().map(Option::key).orElseThrow();
                yield sheet -> chosen(sheet, question)
                        .map(found -> found.contains(key) ? 1.0 : 0.0)
                        .orElse(Double.NaN);
            }
            default ->
                sheet -> chosen(sheet, question)
                        .filter(found -> found.size() >= variable.place())
                        .map(found -> (double) options.indexOf(found.get(variable.place() - 1)) + 1)
                        .orElse(Double.NaN);
        };
    }

    /** Read from its place, without looking it up for each sheet: there may be very many. */
    private ToDoubleFunction<AnswerSheet> rating(Question question, Aspect aspect) {
        int position = layout.position(question.key(), aspect);
        int lowest = layout.slots().get(position).min();
        return sheet -> {
            int code = sheet.ratings().code(position);
            return code == Ratings.EMPTY ? Double.NaN : code == Ratings.DONT_KNOW ? none.dontKnow() : lowest + code;
        };
    }

    private static Optional<List<String>> chosen(AnswerSheet sheet, Question question) {
        return sheet.find(question.key(), Answer.Chosen.class)
                .map(Answer.Chosen::options)
                .filter(options -> !options.isEmpty());
    }

    /** Whether a question was shown to who filled in the sheet: nothing is left of answers to what was not shown any more. */
    private Predicate<AnswerSheet> asked(Question question) {
        List<Condition> conditions =
                GivenQuestions.conditions(questionnaire, question).toList();
        return sheet -> conditions.stream().allMatch(condition -> holds(sheet, condition));
    }

    private boolean holds(AnswerSheet sheet, Condition condition) {
        Question before = questionnaire.findQuestion(condition.question()).orElseThrow();
        return sheet.find(layout, before, condition.aspect().orElse(Aspect.NOW)).stream()
                .flatMap(answer -> answer.values().stream())
                .anyMatch(condition.answers()::contains);
    }
}
