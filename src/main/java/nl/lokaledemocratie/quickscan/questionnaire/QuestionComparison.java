package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import nl.lokaledemocratie.quickscan.questionnaire.QuestionDiff.Kind;

/** Compares questions with the same key. */
final class QuestionComparison {

    private final Version before;
    private final TextComparison texts;
    private final List<String> audiences;

    QuestionComparison(Questionnaire before, Questionnaire after) {
        this.before = before.id().number();
        this.texts = TextComparison.of(before, after);
        this.audiences = before.audiences().stream()
                .map(Audience::key)
                .filter(key -> after.findAudience(key).isPresent())
                .toList();
    }

    QuestionDiff oneSided(Question question, Kind kind) {
        return new QuestionDiff(question.key(), question instanceof Statement, kind, List.of(), false);
    }

    QuestionDiff compare(Question old, Question now) {
        List<Change> changes = new ArrayList<>(texts.compare(old.wording(), now.wording()));
        changes.addAll(audiences(old, now));
        if (old instanceof Statement was && now instanceof Statement is) {
            changes.addAll(statement(was, is));
            return judge(was, is, changes);
        }
        if (!old.getClass().equals(now.getClass())) {
            add(changes, Change.What.KIND, VersionStep.MAJOR, kind(old), kind(now));
        } else if (old instanceof OptionQuestion was && now instanceof OptionQuestion is) {
            changes.addAll(options(was, is));
        } else if (old instanceof OpenQuestion was && now instanceof OpenQuestion is) {
            add(changes, Change.What.MAX_LENGTH, VersionStep.MINOR, was.maxLength(), is.maxLength());
        }
        boolean either = old instanceof Statement || now instanceof Statement;
        return new QuestionDiff(now.key(), either, kind(changes, breaks(changes)), changes, false);
    }

    private QuestionDiff judge(Statement was, Statement is, List<Change> changes) {
        boolean nothingInCommon = Collections.disjoint(was.aspects(), is.aspects());
        boolean moreThanWords = breaks(changes) || nothingInCommon;
        boolean saysComparable = is.comparableSince()
                .map(since -> since.compareTo(before) <= 0)
                .orElseGet(() -> changes.stream().noneMatch(Change::isWording));
        boolean overclaims = moreThanWords && is.comparableSince().isPresent() && saysComparable;
        return new QuestionDiff(is.key(), true, kind(changes, moreThanWords || !saysComparable), changes, overclaims);
    }

    private static Kind kind(List<Change> changes, boolean broken) {
        if (broken) {
            return Kind.BROKEN;
        }
        if (changes.stream().anyMatch(Change::isWording)) {
            return Kind.REWORDED;
        }
        return changes.isEmpty() ? Kind.SAME : Kind.MOVED;
    }

    private static boolean breaks(List<Change> changes) {
        return changes.stream().map(Change::what).anyMatch(what -> switch (what) {
            case SCALE, REVERSE, OPTIONS, KIND -> true;
            default -> false;
        });
    }

    private List<Change> statement(Statement was, Statement is) {
        List<Change> changes = new ArrayList<>();
        Scale old = was.scale();
        Scale now = is.scale();
        add(changes, Change.What.SCALE, VersionStep.MAJOR, old.min() + "-" + old.max(), now.min() + "-" + now.max());
        if (changes.isEmpty()) {
            changes.addAll(texts.compare(old, now));
        }
        add(changes, Change.What.REVERSE, VersionStep.MAJOR, was.reverse(), is.reverse());
        add(changes, Change.What.THEME, VersionStep.MAJOR, was.theme(), is.theme());
        add(changes, Change.What.CORE_VALUES, VersionStep.MAJOR, sorted(was.coreValues()), sorted(is.coreValues()));
        VersionStep step = is.aspects().containsAll(was.aspects()) ? VersionStep.MINOR : VersionStep.MAJOR;
        add(changes, Change.What.ASKS, step, asks(was), asks(is));
        return changes;
    }

    private List<Change> options(OptionQuestion was, OptionQuestion is) {
        Map<String, LocalizedText> old = options(was);
        Map<String, LocalizedText> now = options(is);
        List<Change> changes = new ArrayList<>(texts.compareOptions(old, now));
        if (old.keySet().equals(now.keySet())) {
            add(changes, Change.What.ORDER, VersionStep.MINOR, joined(old.keySet()), joined(now.keySet()));
        } else {
            add(changes, Change.What.OPTIONS, VersionStep.MAJOR, joined(old.keySet()), joined(now.keySet()));
        }
        if (was instanceof ChoiceQuestion old1 && is instanceof ChoiceQuestion now1) {
            add(changes, Change.What.WEIGHTING, VersionStep.MINOR, old1.weighting(), now1.weighting());
        }
        return changes;
    }

    /** Who is asked, among the audiences of both versions. */
    private List<Change> audiences(Question old, Question now) {
        List<String> were = audiences.stream().filter(old::isAskedTo).toList();
        List<String> are = audiences.stream().filter(now::isAskedTo).toList();
        List<Change> changes = new ArrayList<>();
        VersionStep step = are.containsAll(were) ? VersionStep.MINOR : VersionStep.MAJOR;
        add(changes, Change.What.ASKED_TO, step, joined(were), joined(are));
        return changes;
    }

    private static void add(List<Change> changes, Change.What what, VersionStep step, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new Change(what, "", step, before.toString(), after.toString()));
        }
    }

    private static Map<String, LocalizedText> options(OptionQuestion question) {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        question.options().forEach(option -> labels.put(option.key(), option.label()));
        return labels;
    }

    private static String kind(Question question) {
        return question.getClass().getSimpleName();
    }

    private static String asks(Statement statement) {
        return joined(statement.aspects().stream().map(Aspect::key).toList());
    }

    private static String sorted(Collection<String> keys) {
        return joined(new TreeSet<>(keys));
    }

    private static String joined(Collection<String> keys) {
        return String.join(", ", keys);
    }
}
