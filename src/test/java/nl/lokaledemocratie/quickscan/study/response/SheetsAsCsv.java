package nl.lokaledemocratie.quickscan.study.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** Sheets with answers of every kind, and the file of answers that says the same. */
public final class SheetsAsCsv {

    private SheetsAsCsv() {}

    /** Seeded sheets, so many per group. */
    public static List<AnswerSheet> random(Questionnaire questionnaire, Map<String, Integer> people, long seed) {
        List<AnswerSheet> sheets = new ArrayList<>();
        Random random = new Random(seed);
        questionnaire.audiences().forEach(audience -> {
            for (int i = 0; i < people.getOrDefault(audience.key(), 0); i++) {
                sheets.add(new Answers(questionnaire, sheet(questionnaire, audience.key(), random)).onlyShown());
            }
        });
        return sheets;
    }

    private static AnswerSheet sheet(Questionnaire questionnaire, String audience, Random random) {
        Ratings.Builder ratings = Ratings.builder(questionnaire.ratingLayout());
        int mood = random.nextInt(2);
        for (RatingLayout.Slot slot : questionnaire.ratingLayout().slots()) {
            boolean asked =
                    questionnaire.findQuestion(slot.item()).orElseThrow().isAskedTo(audience);
            int points = slot.max() - slot.min() + 1;
            if (asked && random.nextInt(10) > 0) {
                int point = Math.min(points - 1, random.nextInt(points) + mood);
                ratings.set(slot.item(), slot.aspect(), slot.min() + point);
            }
        }
        Map<String, Answer> answers = new HashMap<>();
        questionnaire
                .questions()
                .filter(question -> question.isAskedTo(audience))
                .forEach(question -> {
                    if (question instanceof OptionQuestion options && random.nextInt(8) > 0) {
                        List<String> keys = new ArrayList<>(
                                options.options().stream().map(Option::key).toList());
                        java.util.Collections.shuffle(keys, random);
                        boolean one = options.mostChosen() == 1;
                        answers.put(
                                question.key(),
                                new Answer.Chosen(
                                        keys.subList(0, one ? 1 : Math.min(keys.size(), options.mostChosen())), ""));
                    } else if (question instanceof NumberQuestion number) {
                        answers.put(question.key(), new Answer.Number(number.min() + random.nextInt(3)));
                    }
                });
        return new AnswerSheet(audience, ratings.build(), answers);
    }

    /** The same sheets with answers to statements alone. */
    public static List<AnswerSheet> withoutOthers(Questionnaire questionnaire, List<AnswerSheet> sheets) {
        RatingLayout layout = questionnaire.ratingLayout();
        return sheets.stream()
                .map(sheet -> {
                    byte[] codes = sheet.ratings().toBytes();
                    for (int i = 0; i < codes.length; i++) {
                        boolean statement = questionnaire
                                        .findQuestion(layout.slots().get(i).item())
                                        .orElseThrow()
                                instanceof Statement;
                        codes[i] = statement ? codes[i] : Ratings.EMPTY;
                    }
                    return new AnswerSheet(sheet.audience(), Ratings.of(codes));
                })
                .toList();
    }

    /** The key of a question of one choice that counts. */
    public static String someChoice(Questionnaire questionnaire) {
        return questionnaire
                .questions()
                .filter(question -> question instanceof OptionQuestion
                        && !(question instanceof ChoiceQuestion choice && choice.weighting())
                        && question.conditions().isEmpty()
                        && question.isAskedTo("inwoners"))
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** The file of answers, with the columns that are wanted beside id and group. */
    public static String of(Questionnaire questionnaire, List<AnswerSheet> sheets, Predicate<String> wanted) {
        List<String> names = AnswerColumns.of(questionnaire).names().stream()
                .skip(2)
                .filter(wanted)
                .toList();
        StringBuilder file = new StringBuilder("respondent_id,group," + String.join(",", names) + "\n");
        for (int i = 0; i < sheets.size(); i++) {
            AnswerSheet sheet = sheets.get(i);
            file.append(i + 1).append(',').append(sheet.audience()).append(',');
            file.append(
                    names.stream().map(name -> cell(questionnaire, sheet, name)).collect(Collectors.joining(",")));
            file.append('\n');
        }
        return file.toString();
    }

    private static String cell(Questionnaire questionnaire, AnswerSheet sheet, String name) {
        RatingLayout layout = questionnaire.ratingLayout();
        for (int i = 0; i < layout.size(); i++) {
            RatingLayout.Slot slot = layout.slots().get(i);
            boolean mark = questionnaire.findQuestion(slot.item()).orElseThrow() instanceof MarkQuestion;
            if (name.equals(slot.item() + (mark ? "." : "_") + slot.aspect().key())) {
                byte code = sheet.ratings().code(i);
                return code == Ratings.EMPTY
                        ? ""
                        : code == Ratings.DONT_KNOW ? "dk" : String.valueOf(slot.min() + code);
            }
        }
        return sheet.find(name).map(Answer::written).orElse("");
    }
}
