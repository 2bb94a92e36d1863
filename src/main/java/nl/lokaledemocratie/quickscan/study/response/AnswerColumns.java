package nl.lokaledemocratie.quickscan.study.response;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumn.Content;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumn.Place;

/**
 * The columns of a file of answers to a questionnaire: {@code KEY_now} and {@code KEY_wish} of a statement, {@code KEY.now} of a report
 * mark, {@code KEY} of any other question and {@code KEY.other} for "anders, namelijk".
 */
public final class AnswerColumns {

    static final String ID = "respondent_id";
    static final String GROUP = "group";

    private final Questionnaire questionnaire;

    private AnswerColumns(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The columns of a questionnaire, with the own questions that are in it. */
    public static AnswerColumns of(Questionnaire questionnaire) {
        return new AnswerColumns(questionnaire);
    }

    /** All names, in the order in which the questions are asked. */
    public List<String> names() {
        List<RatingLayout.Slot> slots = questionnaire.ratingLayout().slots();
        Stream<String> answers = questionnaire
                .questions()
                .flatMap(question -> Stream.concat(
                        slots.stream()
                                .filter(slot -> slot.item().equals(question.key()))
                                .map(this::rating),
                        others(question).map(AnswerColumn::name)));
        return Stream.concat(Stream.of(ID, GROUP), answers).toList();
    }

    /** The names of the ratings, in the order of the layout. */
    List<String> ratings() {
        return questionnaire.ratingLayout().slots().stream().map(this::rating).toList();
    }

    /** The names among the {@link #ratings} that belong to report marks. */
    Set<String> marks() {
        return questionnaire
                .questions()
                .filter(MarkQuestion.class::isInstance)
                .map(question -> mark(question.key()))
                .collect(Collectors.toSet());
    }

    /** The other columns. */
    List<AnswerColumn> others() {
        return questionnaire.questions().flatMap(this::others).toList();
    }

    private String rating(RatingLayout.Slot slot) {
        boolean mark = questionnaire.findQuestion(slot.item()).orElseThrow() instanceof MarkQuestion;
        return mark ? mark(slot.item()) : slot.item() + "_" + slot.aspect().key();
    }

    private static String mark(String key) {
        return key + ".now";
    }

    private Stream<AnswerColumn> others(Question question) {
        String key = question.key();
        boolean own = questionnaire.isOwn(key);
        if (question instanceof OptionQuestion options) {
            Stream<AnswerColumn> choice =
                    Stream.of(new AnswerColumn(key, key, own ? Place.OWN : Place.BACKGROUND, Content.OPTIONS));
            return options.offersOther()
                    ? Stream.concat(choice, Stream.of(new AnswerColumn(other(key), key, Place.TEXTS, Content.WORDS)))
                    : choice;
        }
        if (question instanceof RatedQuestion) {
            return own ? Stream.of(new AnswerColumn(mark(key), key, Place.OWN, Content.NUMBER)) : Stream.of();
        }
        boolean open = question instanceof OpenQuestion;
        Place place = open ? Place.TEXTS : Place.BACKGROUND;
        return Stream.of(new AnswerColumn(key, key, own ? Place.OWN : place, open ? Content.WORDS : Content.NUMBER));
    }

    static String other(String key) {
        return key + ".other";
    }
}
