package nl.lokaledemocratie.quickscan.questionnaire.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;

/** Compares texts in the languages that both versions have; a language more or less is told once, not per text. */
record TextComparison(List<String> languages) {

    static TextComparison of(Questionnaire before, Questionnaire after) {
        return new TextComparison(
                before.languages().stream().filter(after.languages()::contains).toList());
    }

    /** One change for every language in which the text differs. */
    List<Change> compare(Change.What what, String where, LocalizedText before, LocalizedText after) {
        return languages.stream()
                .filter(language -> !before.in(language).equals(after.in(language)))
                .map(language -> new Change(
                        what,
                        (where + " " + language).strip(),
                        VersionStep.PATCH,
                        before.in(language),
                        after.in(language)))
                .toList();
    }

    /** The same for a text that may come or go. */
    List<Change> compare(
            Change.What what, String where, Optional<LocalizedText> before, Optional<LocalizedText> after) {
        if (before.isPresent() && after.isPresent()) {
            return compare(what, where, before.get(), after.get());
        }
        return before.equals(after)
                ? List.of()
                : List.of(new Change(what, where, VersionStep.PATCH, dutch(before), dutch(after)));
    }

    private static String dutch(Optional<LocalizedText> text) {
        return text.map(LocalizedText::dutch).orElse("");
    }

    /** The standard text, and the text of every audience that has its own in one of the versions. */
    List<Change> compare(Wording before, Wording after) {
        List<Change> changes = new ArrayList<>(compare(Change.What.TEXT, "", before.standard(), after.standard()));
        Set<String> audiences = new TreeSet<>(before.byAudience().keySet());
        audiences.addAll(after.byAudience().keySet());
        audiences.forEach(audience -> changes.addAll(
                compare(Change.What.TEXT, audience, before.forAudience(audience), after.forAudience(audience))));
        return changes;
    }

    /** The labels of two scales with the same points. */
    List<Change> compare(Scale before, Scale after) {
        List<Change> changes = new ArrayList<>();
        for (int point = before.min(); point <= before.max(); point++) {
            changes.addAll(compare(Change.What.LABELS, "point " + point, before.label(point), after.label(point)));
        }
        changes.addAll(compare(Change.What.LABELS, "don't know", before.dontKnow(), after.dontKnow()));
        changes.addAll(compare(Change.What.TEXT, "now", before.now(), after.now()));
        changes.addAll(compare(Change.What.TEXT, "wish", before.wish(), after.wish()));
        changes.addAll(compare(Change.What.ESTIMATE_OF, "est", before.est(), after.est()));
        return changes;
    }

    /** The labels of the options that are in both. */
    List<Change> compareOptions(Map<String, LocalizedText> before, Map<String, LocalizedText> after) {
        List<Change> changes = new ArrayList<>();
        before.forEach((option, label) -> Optional.ofNullable(after.get(option))
                .ifPresent(now -> changes.addAll(compare(Change.What.LABELS, option, label, now))));
        return changes;
    }
}
