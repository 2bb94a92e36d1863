package nl.lokaledemocratie.quickscan.questionnaire.version;

import static nl.lokaledemocratie.quickscan.questionnaire.version.Changes.joined;
import static nl.lokaledemocratie.quickscan.questionnaire.version.Changes.sorted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** Compares how two questions of the same kind, other than statements, take an answer. */
record AnswerFormComparison(TextComparison texts) {

    /** Nothing for questions of different kinds. */
    List<Change> compare(Question old, Question now) {
        return old.kind() == now.kind() ? now.accept(new Against(old)) : List.of();
    }

    /** What changed since a question of the same kind. */
    private final class Against implements QuestionVisitor<List<Change>> {

        private final Question old;
        private final Changes changes = new Changes();

        Against(Question old) {
            this.old = old;
        }

        @Override
        public List<Change> statement(Statement now) {
            return List.of();
        }

        @Override
        public List<Change> mark(MarkQuestion now) {
            return List.of();
        }

        @Override
        public List<Change> choice(ChoiceQuestion now) {
            boolean was = old.isForWeighting();
            return options(now)
                    .add(Change.What.WEIGHTING, VersionStep.MINOR, was, now.weighting())
                    .list();
        }

        @Override
        public List<Change> choices(MultipleChoiceQuestion now) {
            String was = most((MultipleChoiceQuestion) old);
            return options(now)
                    .add(Change.What.MAX_CHOICES, VersionStep.MAJOR, was, most(now))
                    .list();
        }

        @Override
        public List<Change> ranking(RankingQuestion now) {
            int was = ((RankingQuestion) old).top();
            return options(now)
                    .add(Change.What.TOP, VersionStep.MAJOR, was, now.top())
                    .list();
        }

        @Override
        public List<Change> number(NumberQuestion now) {
            return numbers((NumberQuestion) old, now);
        }

        @Override
        public List<Change> open(OpenQuestion now) {
            int was = ((OpenQuestion) old).maxLength();
            return changes.add(Change.What.MAX_LENGTH, VersionStep.MINOR, was, now.maxLength())
                    .list();
        }

        private Changes options(OptionQuestion now) {
            OptionQuestion was = (OptionQuestion) old;
            return changes.addAll(AnswerFormComparison.this.options(labels(was), labels(now)))
                    .addAll(exclusive(was, now));
        }
    }

    private List<Change> options(Map<String, LocalizedText> old, Map<String, LocalizedText> now) {
        Changes changes = new Changes().addAll(texts.compareOptions(old, now));
        String before = joined(old.keySet());
        String after = joined(now.keySet());
        return old.keySet().equals(now.keySet())
                ? changes.add(Change.What.ORDER, VersionStep.MINOR, before, after)
                        .list()
                : changes.add(Change.What.OPTIONS, VersionStep.MAJOR, before, after)
                        .list();
    }

    private static Map<String, LocalizedText> labels(OptionQuestion question) {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        question.options().forEach(option -> labels.put(option.key(), option.label()));
        return labels;
    }

    /**
     * An answer that came to stand alone means what it meant alone, and beside others it contradicted itself. One that goes with others
     * from now on takes another kind of answer.
     */
    private static List<Change> exclusive(OptionQuestion was, OptionQuestion is) {
        List<String> before = exclusiveInBoth(was, is);
        List<String> after = exclusiveInBoth(is, was);
        VersionStep step = after.containsAll(before) ? VersionStep.PATCH : VersionStep.MAJOR;
        return new Changes()
                .add(Change.What.EXCLUSIVE, step, sorted(before), sorted(after))
                .list();
    }

    private static List<String> exclusiveInBoth(OptionQuestion question, OptionQuestion other) {
        return question.options().stream()
                .filter(option -> option.exclusive() && other.offers(option.key()))
                .map(Option::key)
                .toList();
    }

    private static String most(MultipleChoiceQuestion question) {
        return question.mostChosen() == question.options().size() ? "all" : String.valueOf(question.mostChosen());
    }

    /** Within narrower bounds answers that were given once cannot be given any more. */
    private List<Change> numbers(NumberQuestion was, NumberQuestion is) {
        VersionStep step = is.min() <= was.min() && was.max() <= is.max() ? VersionStep.MINOR : VersionStep.MAJOR;
        return new Changes()
                .add(Change.What.BOUNDS, step, was.min() + " to " + was.max(), is.min() + " to " + is.max())
                .addAll(texts.compare(Change.What.UNIT, "", was.unit(), is.unit()))
                .list();
    }
}
