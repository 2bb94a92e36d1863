package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * Counts answers to report marks, numbers and choices, own questions included. Left out are answers in own words, what people are
 * weighted by (the less of that is shown, the better) and questions on a condition: how many got them would tell how others were answered.
 */
public final class AnswerCounts {

    private final RatingLayout layout;
    private final List<Population> populations;
    private final List<Question> questions;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, Tally> online = new HashMap<>();

    /** Answers of one group to one question. */
    public static final class Tally {

        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, Integer> firsts = new HashMap<>();
        private int people;

        /** So many people per option, of whom everybody chose one. */
        public static Tally ofOneChoice(Map<String, Integer> people) {
            Tally tally = new Tally();
            tally.counts.putAll(people);
            tally.people = people.values().stream().mapToInt(Integer::intValue).sum();
            return tally;
        }

        private void add(List<String> answers) {
            people++;
            firsts.merge(answers.get(0), 1, Integer::sum);
            answers.forEach(answer -> counts.merge(answer, 1, Integer::sum));
        }

        public int people() {
            return people;
        }

        public int count(String answer) {
            return counts.getOrDefault(answer, 0);
        }

        /** How often an answer came first of those that somebody gave. */
        public int first(String answer) {
            return firsts.getOrDefault(answer, 0);
        }

        /** The numbers that were answered, with how often, in order. */
        public Map<Integer, Integer> numbers() {
            Map<Integer, Integer> numbers = new TreeMap<>();
            counts.forEach((number, count) -> numbers.put(Integer.valueOf(number), count));
            return numbers;
        }
    }

    /** Nothing counted yet; the questionnaire is that of the scan, with its own questions. */
    public AnswerCounts(Questionnaire questionnaire, List<Population> populations) {
        this.layout = questionnaire.ratingLayout();
        this.populations = List.copyOf(populations);
        this.questions = questionnaire.pages().stream()
                .filter(page -> page.conditions().isEmpty())
                .flatMap(page -> page.questions().stream())
                .filter(question -> question.conditions().isEmpty() && isCounted(question))
                .toList();
    }

    private static boolean isCounted(Question question) {
        return switch (question.kind()) {
            case MARK, CHOICE, CHOICES, RANKING, NUMBER -> !question.isForWeighting();
            case STATEMENT, OPEN -> false;
        };
    }

    /** Whether there is anything to count. */
    public boolean isNeeded() {
        return !questions.isEmpty();
    }

    public void add(AnswerSheet sheet) {
        for (Question question : questions) {
            List<String> answers = answers(question, sheet);
            if (!answers.isEmpty()) {
                String id = id(question, sheet.audience());
                tallies.computeIfAbsent(id, key -> new Tally()).add(answers);
                if (sheet.channel() != Channel.PAPER) {
                    online.computeIfAbsent(id, key -> new Tally()).add(answers);
                }
            }
        }
    }

    /** What is counted of an answer: "weet ik niet" is none. */
    private List<String> answers(Question question, AnswerSheet sheet) {
        Optional<? extends Answer> answer = question instanceof MarkQuestion
                ? sheet.rating(layout, question.key(), Aspect.NOW)
                        .filter(mark -> mark.point().isPresent())
                : sheet.find(question.key());
        return answer.map(Answer::values).orElse(List.of());
    }

    public List<Question> questions() {
        return questions;
    }

    public List<Population> populations() {
        return populations;
    }

    public Tally tally(Question question, String group) {
        return tallies.getOrDefault(id(question, group), new Tally());
    }

    /** The same over the sheets that came in online alone: what is left to who typed the others. */
    public Tally online(Question question, String group) {
        return online.getOrDefault(id(question, group), new Tally());
    }

    private static String id(Question question, String group) {
        return question.key() + ' ' + group;
    }
}
