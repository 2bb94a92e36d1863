package nl.lokaledemocratie.quickscan.questionnaire.version;

import static nl.lokaledemocratie.quickscan.questionnaire.version.Changes.joined;
import static nl.lokaledemocratie.quickscan.questionnaire.version.Changes.sorted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** Compares how two questions of the same kind, other than statements, take an answer. */
record AnswerFormComparison(TextComparison texts) {

    /** Nothing for questions of different kinds. */
    List<Change> compare(Question old, Question now) {
        Changes changes = new Changes();
        if (!old.kind().equals(now.kind())) {
            return changes.list();
        }
        if (old instanceof OptionQuestion was && now instanceof OptionQuestion is) {
            changes.addAll(options(labels(was), labels(is)));
            changes.addAll(exclusive(was, is));
        }
        if (old instanceof ChoiceQuestion was && now instanceof ChoiceQuestion is) {
            changes.add(Change.What.WEIGHTING, VersionStep.MINOR, was.weighting(), is.weighting());
        } else if (old instanceof MultipleChoiceQuestion was && now instanceof MultipleChoiceQuestion is) {
            changes.add(Change.What.MAX_CHOICES, VersionStep.MAJOR, most(was), most(is));
        } else if (old instanceof RankingQuestion was && now instanceof RankingQuestion is) {
            changes.add(Change.What.TOP, VersionStep.MAJOR, was.top(), is.top());
        } else if (old instanceof NumberQuestion was && now instanceof NumberQuestion is) {
            changes.addAll(numbers(was, is));
        } else if (old instanceof OpenQuestion was && now instanceof OpenQuestion is) {
            changes.add(Change.What.MAX_LENGTH, VersionStep.MINOR, was.maxLength(), is.maxLength());
        }
        return changes.list();
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
