package nl.lokaledemocratie.quickscan.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.web.TextDirection;

/**
 * A question as it stands on the page.
 *
 * @param number  counted over all steps
 * @param language of its texts: an own question of an organisation may lack the one of the page
 * @param help    what one may want to know to answer it, empty when there is nothing to say
 * @param example empty when there is none
 * @param error   what is wrong with the answer as a whole, empty when nothing is
 */
public record QuestionView(
        String key,
        int number,
        String language,
        String text,
        String help,
        String example,
        boolean required,
        AnswerView answer,
        String error) {

    /**
     * What there is to fill in.
     *
     * @param scales  of a statement and a mark: one per rating that is asked
     * @param options of a choice
     * @param most    how many options one may choose
     * @param places  of a ranking
     * @param inputs  what is typed: a number, a text, or the words of "anders, namelijk"
     */
    public record AnswerView(
            QuestionKind kind,
            List<ScaleView> scales,
            List<OptionView> options,
            int most,
            List<PlaceView> places,
            List<InputView> inputs) {

        static AnswerView scales(QuestionKind kind, List<ScaleView> scales) {
            return new AnswerView(kind, scales, List.of(), 0, List.of(), List.of());
        }

        static AnswerView options(QuestionKind kind, List<OptionView> options, int most, List<InputView> other) {
            return new AnswerView(kind, List.of(), options, most, List.of(), other);
        }

        static AnswerView places(List<PlaceView> places) {
            return new AnswerView(QuestionKind.RANKING, List.of(), List.of(), places.size(), places, List.of());
        }

        static AnswerView input(QuestionKind kind, InputView input) {
            return new AnswerView(kind, List.of(), List.of(), 0, List.of(), List.of(input));
        }

        /** What somebody answers for themselves. */
        public List<ScaleView> getRated() {
            return scales.stream().filter(scale -> !scale.isEstimate()).toList();
        }

        /** What somebody thinks that others answer. */
        public List<ScaleView> getEstimated() {
            return scales.stream().filter(ScaleView::isEstimate).toList();
        }

        /** Whether there are two scales of the same answers, that may stand beside each other. */
        public boolean isPair() {
            return getRated().size() == 2;
        }

        /** Whether there are several scales with the same answers, so that an answer alone does not say which is meant. */
        public boolean isAlike() {
            return kind == QuestionKind.STATEMENT && scales.size() > 1;
        }

        /** Whether one may choose more than one option. */
        public boolean isSeveral() {
            return kind == QuestionKind.CHOICES;
        }

        /** What is asked for words of one's own, such as "Anders, namelijk". */
        public String getOtherLabel() {
            return options.stream()
                    .filter(OptionView::other)
                    .map(OptionView::label)
                    .findFirst()
                    .orElse("");
        }

        /** Whether one may choose as many options as there are. */
        public boolean isUnlimited() {
            return most >= options.size();
        }
    }

    /**
     * One answer scale.
     *
     * @param asked     the questionnaire's own words for what is asked; empty for ours
     * @param estimated whose answers are estimated, within a sentence; empty where one's own answer is asked
     */
    public record ScaleView(
            String field, boolean wish, String asked, String estimated, List<OptionView> options, String error) {

        /** What is asked, within a sentence. */
        String part(QuestionMessages words) {
            if (!asked.isEmpty()) {
                return words.partQuoted(asked);
            }
            return isEstimate() ? words.partEstimate(estimated) : wish ? words.partWish() : words.partNow();
        }

        /** Whether it is about what others would answer. */
        public boolean isEstimate() {
            return !estimated.isEmpty();
        }

        /** Of what an estimate is about; empty where one's own answer is asked. */
        public String getEstimateId() {
            return isEstimate() ? field + "-over" : "";
        }

        /** Whether there is an answer. */
        public boolean isAnswered() {
            return options.stream().anyMatch(OptionView::checked);
        }

        /** Of what the lowest and the highest mark mean. */
        public String getEndsId() {
            return field + "-einden";
        }
    }

    /**
     * One answer to choose.
     *
     * @param unknown "weet ik niet", which is set apart
     * @param other   "anders, namelijk", which has a place for words under it
     * @param exclusive it goes with no other
     */
    public record OptionView(
            String id, String value, String label, boolean checked, boolean unknown, boolean other, boolean exclusive) {

        OptionView alone(boolean isExclusive) {
            return new OptionView(id, value, label, checked, unknown, other, isExclusive);
        }
    }

    /** One place of a ranking. */
    public record PlaceView(String field, int number, List<OptionView> options, String error) {

        private Stream<OptionView> chosen() {
            return options.stream().filter(OptionView::checked);
        }
    }

    /**
     * Something to type.
     *
     * @param unit      what a number counts, else empty
     * @param maxLength of a text, else 0
     */
    public record InputView(String field, String value, int min, int max, String unit, int maxLength, String error) {

        /** What was typed, with its unit. */
        String told() {
            return value.isEmpty() ? "" : (value + " " + unit).strip();
        }

        /** Empty without a unit. */
        public String getUnitId() {
            return unit.isEmpty() ? "" : field + "-eenheid";
        }
    }

    public String getDirection() {
        return TextDirection.of(language);
    }

    /** All that it says, with the answers to choose from. */
    String words() {
        return Stream.concat(
                        Stream.of(text, help, example),
                        answer.options().stream().map(OptionView::label))
                .collect(Collectors.joining(" "));
    }

    /** Whether something stands between the question and its answers. */
    public boolean isHinted() {
        return !help.isEmpty()
                || !example.isEmpty()
                || answer.kind() == QuestionKind.CHOICES
                || answer.kind() == QuestionKind.RANKING
                || answer.kind() == QuestionKind.NUMBER
                || answer.kind() == QuestionKind.OPEN;
    }

    /** What a screen reader says with a group or field of this question: the explanation, more of it, and what is wrong. */
    public String describedBy(String field, String error, String... more) {
        Stream<String> own = isHinted() ? Stream.of(key + "-uitleg") : Stream.empty();
        Stream<String> wrong = error.isEmpty() ? Stream.empty() : Stream.of(field + "-fout");
        return Stream.of(own, Stream.of(more), wrong)
                .flatMap(ids -> ids)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * What a screen reader says with a scale of a statement: the statement itself with the first only, for who hears the next knows it, and with
     * each what it is about and what is wrong.
     */
    public String describedBy(ScaleView scale) {
        boolean isFirst = scale.equals(answer.scales().get(0));
        Stream<String> asked = isFirst ? Stream.of(key + "-titel", isHinted() ? key + "-uitleg" : "") : Stream.empty();
        String wrong = scale.error().isEmpty() ? "" : scale.field() + "-fout";
        return Stream.concat(asked, Stream.of(scale.getEstimateId(), wrong))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What a field asks of this question, to tell its parts apart: "hoe is het nu"; empty when it is all there is. */
    String part(String field, QuestionMessages words) {
        return Stream.of(
                        answer.scales().stream()
                                .filter(scale -> scale.field().equals(field) && answer.kind() == QuestionKind.STATEMENT)
                                .map(scale -> scale.part(words)),
                        answer.places().stream()
                                .filter(place -> place.field().equals(field))
                                .map(place -> words.partPlace(place.number())),
                        answer.inputs().stream()
                                .filter(input -> input.field().equals(field) && !field.equals(key))
                                .map(input -> words.partQuoted(answer.getOtherLabel())))
                .flatMap(parts -> parts)
                .findFirst()
                .orElse("");
    }

    /** The answer that a field holds, with what belongs to it, as one reads it. */
    public String given(String field) {
        Stream<OptionView> options = answer.scales().isEmpty()
                ? Stream.concat(
                        answer.options().stream(), answer.places().stream().flatMap(PlaceView::chosen))
                : answer.scales().stream()
                        .filter(scale -> scale.field().equals(field))
                        .flatMap(scale -> scale.options().stream());
        Stream<String> labels = options.filter(OptionView::checked).map(OptionView::label);
        Stream<String> typed = answer.inputs().stream().map(InputView::told).filter(value -> !value.isEmpty());
        return Stream.concat(labels, typed).collect(Collectors.joining(", "));
    }
}
