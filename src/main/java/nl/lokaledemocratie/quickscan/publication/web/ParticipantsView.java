package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.TakenTogether;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Who of a group took part beside the population, by one question, as the page shows it.
 *
 * @param group    as in running text
 * @param question its words, or its key where the questionnaire does not have it
 * @param others   so many of a hundred would have to be other people to follow the population
 */
public record ParticipantsView(String group, String question, Participants published, long others, List<Line> lines) {

    /** The picture runs from here to {@link #RIGHT}, in its own units. */
    private static final int LEFT = 10;

    private static final int RIGHT = 190;

    /** The end of the picture is at so many tenths. */
    private static final int STEPS = 10;

    /**
     * One class.
     *
     * @param labels of its options
     * @param end    the share at which the picture ends
     */
    public record Line(List<String> labels, Participants.Part part, double end) {

        /** The difference in whole percentage points, with its sign. */
        public double difference() {
            return part.points();
        }

        /** So many percentage points less than in the population. */
        public double less() {
            return -difference();
        }

        public long lowX() {
            return x(part.low());
        }

        public long bandWidth() {
            return Math.max(1, x(part.high()) - x(part.low()));
        }

        public long populationX() {
            return x(part.population());
        }

        public long shareX() {
            return x(part.share());
        }

        private long x(double share) {
            return HalfUp.whole(LEFT + (RIGHT - LEFT) * share / end);
        }

        public Optional<Integer> people() {
            return part.people().stream().boxed().findFirst();
        }
    }

    /** Of the figures; no number to write with thousands. */
    public String year() {
        return Integer.toString(published.source().year());
    }

    static List<ParticipantsView> list(PublishedResult result, Questionnaire questionnaire, String language) {
        return result.findings().participants().stream()
                .map(row -> of(row, questionnaire, language))
                .toList();
    }

    /** The classes of which fewer took part than chance alone explains. */
    public List<Line> fewer() {
        return lines.stream()
                .filter(line -> line.difference() < 0
                        && line.part().share() < line.part().low())
                .toList();
    }

    static ParticipantsView of(Participants row, Questionnaire questionnaire, String language) {
        Optional<Question> question = questionnaire.findQuestion(row.question());
        double end = end(row);
        return new ParticipantsView(
                questionnaire.audience(row.group()).inText().in(language),
                question.map(asked -> asked.wording().forAudience(row.group()).in(language))
                        .orElse(row.question()),
                row,
                HalfUp.percent(row.dissimilarity().orElse(0)),
                row.classes().stream()
                        .map(part -> new Line(TakenTogether.labels(question, part.options(), language), part, end))
                        .toList());
    }

    /** A tenth above the largest number that is drawn. */
    private static double end(Participants row) {
        double most = row.classes().stream()
                .flatMap(part -> Stream.of(part.high(), part.share()))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return Math.min(1, Math.ceil(most * STEPS) / STEPS);
    }
}
