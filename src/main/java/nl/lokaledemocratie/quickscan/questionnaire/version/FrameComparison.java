package nl.lokaledemocratie.quickscan.questionnaire.version;

import static java.util.Objects.requireNonNull;
import static nl.lokaledemocratie.quickscan.questionnaire.version.Changes.joined;
import static nl.lokaledemocratie.quickscan.questionnaire.version.Changes.sorted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.CoreValue;
import nl.lokaledemocratie.quickscan.questionnaire.OrganisationWords;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** Compares everything around the questions: audiences, themes, core values, pages and texts. */
record FrameComparison(Questionnaire before, Questionnaire after, TextComparison texts) {

    FrameComparison(Questionnaire before, Questionnaire after) {
        this(before, after, TextComparison.of(before, after));
    }

    List<Change> changes() {
        return new Changes()
                .addAll(organisation(before.organisation(), after.organisation()))
                .add(Change.What.LANGUAGES, VersionStep.MINOR, joined(before.languages()), joined(after.languages()))
                .add(
                        Change.What.UNCHECKED_TRANSLATIONS,
                        VersionStep.PATCH,
                        sorted(before.uncheckedTranslations()),
                        sorted(after.uncheckedTranslations()))
                .addAll(text("title", before.title(), after.title()))
                .addAll(text("introduction", before.introduction(), after.introduction()))
                .addAll(text("closing", before.closing(), after.closing()))
                .addAll(parts("audience", Questionnaire::audiences, Audience::key, this::audience))
                .addAll(parts("theme", Questionnaire::themes, Theme::key, this::theme))
                .addAll(parts("core value", Questionnaire::coreValues, CoreValue::key, this::coreValue))
                .add(Change.What.ESTIMATE_OF, VersionStep.MINOR, estimated(before), estimated(after))
                .addAll(pages())
                .addAll(ownQuestions())
                .add(Change.What.ORDER, VersionStep.MINOR, order(before), order(after))
                .list();
    }

    /** The words that go with another kind of organisation are not told one by one. */
    private List<Change> organisation(OrganisationWords old, OrganisationWords now) {
        if (!old.key().equals(now.key())) {
            return List.of(new Change(Change.What.ORGANISATION, "", VersionStep.MAJOR, old.key(), now.key()));
        }
        return new Changes()
                .addAll(text("words assembly", old.assembly(), now.assembly()))
                .addAll(text("words executive", old.executive(), now.executive()))
                .addAll(text("words clerk", old.clerk(), now.clerk()))
                .list();
    }

    private interface PartComparison<T> {
        List<Change> compare(String where, T old, T now);
    }

    /** A part that came asks for a minor version, one that went for a major one. */
    private <T> List<Change> parts(
            String what, Function<Questionnaire, List<T>> list, Function<T, String> key, PartComparison<T> comparison) {
        Map<String, T> old = byKey(list.apply(before), key);
        Map<String, T> now = byKey(list.apply(after), key);
        Changes changes = new Changes();
        now.forEach((name, part) -> {
            String where = what + " " + name;
            if (old.containsKey(name)) {
                changes.addAll(comparison.compare(where, old.get(name), part));
            } else {
                changes.add(Change.What.PART, where, VersionStep.MINOR, "", name);
            }
        });
        old.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(gone -> changes.add(Change.What.PART, what + " " + gone, VersionStep.MAJOR, gone, ""));
        return changes.list();
    }

    private static <T> Map<String, T> byKey(List<T> parts, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        parts.forEach(part -> byKey.put(key.apply(part), part));
        return byKey;
    }

    private List<Change> audience(String where, Audience old, Audience now) {
        return new Changes()
                .addAll(text(where, old.name(), now.name()))
                .addAll(text(where + " in text", old.inText(), now.inText()))
                .add(Change.What.ACCESS, where, VersionStep.MAJOR, access(old), access(now))
                .addAll(texts.compare(Change.What.TEXT, where + " reached by", old.reachedBy(), now.reachedBy()))
                .addAll(texts.compare(Change.What.TEXT, where + " role", old.role(), now.role()))
                .list();
    }

    /** Of a group that nobody estimates it does not matter which it is; an estimate is compared with no earlier one. */
    private static String estimated(Questionnaire one) {
        return one.statements().stream().anyMatch(statement -> statement.asks(Aspect.EST)) ? one.estimatedGroup() : "";
    }

    private static String access(Audience audience) {
        return audience.closed() ? "closed" : "open";
    }

    /** Which tips a theme leads to does not touch what is asked or what answers mean. */
    private List<Change> theme(String where, Theme old, Theme now) {
        return new Changes()
                .addAll(text(where, old.name(), now.name()))
                .addAll(text(where + " explanation", old.explanation(), now.explanation()))
                .add(Change.What.TIPS, where, VersionStep.PATCH, joined(old.tips()), joined(now.tips()))
                .list();
    }

    private List<Change> coreValue(String where, CoreValue old, CoreValue now) {
        return new Changes()
                .addAll(text(where, old.name(), now.name()))
                .addAll(text(where + " explanation", old.explanation(), now.explanation()))
                .list();
    }

    /** Pages of both versions; what other conditions mean for answers is told with the questions on the page. */
    private List<Change> pages() {
        Map<String, Page> old = byKey(before.pages(), Page::key);
        Changes changes = new Changes();
        after.pages().stream().filter(page -> old.containsKey(page.key())).forEach(page -> {
            Page was = requireNonNull(old.get(page.key()));
            String where = "page " + page.key();
            changes.addAll(text(where, was.title(), page.title()))
                    .addAll(texts.compare(
                            Change.What.TEXT, where + " introduction", was.introduction(), page.introduction()))
                    .add(Change.What.SHOW_WHEN, where, VersionStep.MINOR, conditions(was), conditions(page));
        });
        return changes.list();
    }

    private static String conditions(Page page) {
        return page.conditions().stream().map(Condition::toString).sorted().collect(Collectors.joining("; "));
    }

    /** Fewer places: own questions that an organisation asked before may not fit any more. */
    private List<Change> ownQuestions() {
        int old = ownQuestions(before);
        int now = ownQuestions(after);
        VersionStep step = now > old ? VersionStep.MINOR : VersionStep.MAJOR;
        return new Changes().add(Change.What.OWN_QUESTIONS, step, old, now).list();
    }

    private static int ownQuestions(Questionnaire questionnaire) {
        return questionnaire.ownPage().map(Page::ownQuestions).orElse(0);
    }

    /** The questions of both versions in the order of one, page by page. */
    private String order(Questionnaire one) {
        return one.pages().stream()
                .map(page -> page.questions().stream()
                        .map(Question::key)
                        .filter(key -> before.findQuestion(key).isPresent()
                                && after.findQuestion(key).isPresent())
                        .collect(Collectors.joining(", ")))
                .filter(keys -> !keys.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private List<Change> text(String where, LocalizedText old, LocalizedText now) {
        return texts.compare(Change.What.TEXT, where, old, now);
    }
}
