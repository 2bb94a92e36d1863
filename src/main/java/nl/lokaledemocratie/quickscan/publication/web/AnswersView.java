package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * A question that is no statement, with what each group answered.
 *
 * @param others how groups read it that got it in other words, each with its name; may be empty
 * @param own  added by the organisation itself
 * @param most how many options one may choose
 */
public record AnswersView(
        String anchor,
        String text,
        String others,
        QuestionKind kind,
        boolean own,
        int most,
        List<GroupAnswers> groups) {

    /** Whether a mean is shown, not counts. */
    public boolean isMean() {
        return kind == QuestionKind.MARK || kind == QuestionKind.NUMBER;
    }

    /** Whether people are counted, who may have chosen several answers. */
    public boolean isOfPeople() {
        return kind == QuestionKind.CHOICES || kind == QuestionKind.RANKING;
    }

    /**
     * The answers of one group.
     *
     * @param state  as of a {@link ScoreCell}
     * @param ranked of a ranking, in order of who put it first
     * @param whole  whether that order is of all options
     */
    public record GroupAnswers(
            String group,
            ScoreCell.State state,
            int n,
            double mean,
            List<Line> lines,
            List<RankedLine> ranked,
            boolean whole) {

        public boolean isShown() {
            return state == ScoreCell.State.SHOWN;
        }

        /** Published when placements were added up, which says nothing of people. */
        public boolean isOfOldRanking() {
            return isShown() && ranked.isEmpty();
        }
    }

    /**
     * An option, or several that are taken together.
     *
     * @param labels of the options
     * @param shown  whether the number may be shown
     * @param share  of those who answered
     */
    public record Line(List<String> labels, boolean shown, int people, double share) {

        public boolean isTogether() {
            return labels.size() > 1;
        }
    }

    /** An option of a ranking; a number is empty when it may not be shown. */
    public record RankedLine(String label, Optional<Share> first, Optional<Share> any) {}

    /** So many people, and their share of those who answered. */
    public record Share(int people, double share) {

        static Optional<Share> of(OptionalInt people, int n) {
            return people.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Share(people.getAsInt(), (double) people.getAsInt() / Math.max(1, n)));
        }
    }

    /**
     * The questions about which something was published, in order.
     *
     * @param questionnaire with the own questions of the scan
     */
    static List<AnswersView> of(PublishedResult result, Questionnaire questionnaire, String language) {
        return questionnaire
                .questions()
                .filter(question -> result.answers().stream()
                        .anyMatch(answers -> answers.question().equals(question.key())))
                .map(question -> of(question, result, questionnaire, language))
                .toList();
    }

    private static AnswersView of(
            Question question, PublishedResult result, Questionnaire questionnaire, String language) {
        List<PublishedAnswers> published = result.answers().stream()
                .filter(answers -> answers.question().equals(question.key()))
                .toList();
        List<String> readers = published.stream()
                .filter(answers -> answers.visibility() != Visibility.NO_DATA)
                .map(PublishedAnswers::group)
                .toList();
        return new AnswersView(
                "vraag-" + question.key(),
                question.wording().common(readers).in(language),
                question.wording().others(readers).entrySet().stream()
                        .flatMap(read -> read.getValue().stream()
                                .map(group ->
                                        questionnaire.audience(group).name().in(language) + ": "
                                                + read.getKey().in(language)))
                        .collect(Collectors.joining(" ")),
                question.kind(),
                questionnaire.isOwn(question.key()),
                question.mostChosen(),
                published.stream()
                        .map(answers -> group(answers, question, questionnaire, language))
                        .toList());
    }

    private static GroupAnswers group(
            PublishedAnswers answers, Question question, Questionnaire questionnaire, String language) {
        int n = answers.n().orElse(0);
        return new GroupAnswers(
                questionnaire.audience(answers.group()).name().in(language),
                state(answers),
                n,
                answers.mean().orElse(0),
                answers.counts().stream()
                        .map(count -> new Line(
                                count.options().stream()
                                        .map(option -> label(question, option, language))
                                        .toList(),
                                count.people().isPresent(),
                                count.people().orElse(0),
                                (double) count.people().orElse(0) / Math.max(1, n)))
                        .toList(),
                answers.ranked().stream()
                        .map(place -> new RankedLine(
                                label(question, place.option(), language),
                                Share.of(place.first(), n),
                                Share.of(place.any(), n)))
                        .toList(),
                answers.rankedWhole());
    }

    private static ScoreCell.State state(PublishedAnswers answers) {
        return switch (answers.visibility()) {
            case NO_DATA -> ScoreCell.State.NO_DATA;
            case HIDDEN -> ScoreCell.State.HIDDEN;
            case MEAN_ONLY, FULL -> ScoreCell.State.SHOWN;
        };
    }

    private static String label(Question question, String key, String language) {
        return question.findOption(key)
                .map(option -> option.label().in(language))
                .orElse(key);
    }
}
