package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares everything around the questions: audiences, themes, core values, pages and texts. */
record FrameComparison(Questionnaire before, Questionnaire after, TextComparison texts) {

    FrameComparison(Questionnaire before, Questionnaire after) {
        this(before, after, TextComparison.of(before, after));
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        add(changes, Change.What.ORGANISATION, VersionStep.MAJOR, before.organisationType(), after.organisationType());
        add(changes, Change.What.LANGUAGES, VersionStep.MINOR, joined(before.languages()), joined(after.languages()));
        changes.addAll(texts.compare(Change.What.TEXT, "title", before.title(), after.title()));
        changes.addAll(texts.compare(Change.What.TEXT, "introduction", before.introduction(), after.introduction()));
        changes.addAll(texts.compare(Change.What.TEXT, "closing", before.closing(), after.closing()));
        changes.addAll(parts("audience", Questionnaire::audiences, Audience::key, this::audience));
        changes.addAll(parts("theme", Questionnaire::themes, Theme::key, this::theme));
        changes.addAll(parts("core value", Questionnaire::coreValues, CoreValue::key, this::coreValue));
        changes.addAll(pageTexts());
        add(changes, Change.What.ORDER, VersionStep.MINOR, order(before), order(after));
        return changes;
    }

    private interface PartComparison<T> {
        List<Change> compare(String where, T old, T now);
    }

    /** A part that came asks for a minor version, one that went for a major one. */
    private <T> List<Change> parts(
            String what, Function<Questionnaire, List<T>> list, Function<T, String> key, PartComparison<T> comparison) {
        Map<String, T> old = byKey(list.apply(before), key);
        Map<String, T> now = byKey(list.apply(after), key);
        List<Change> changes = new ArrayList<>();
        list.apply(after).forEach(part -> {
            String where = what + " " + key.apply(part);
            changes.addAll(Optional.ofNullable(old.get(key.apply(part)))
                    .map(was -> comparison.compare(where, was, part))
                    .orElseGet(() ->
                            List.of(new Change(Change.What.PART, where, VersionStep.MINOR, "", key.apply(part)))));
        });
        list.apply(before).stream()
                .map(key)
                .filter(gone -> !now.containsKey(gone))
                .forEach(gone ->
                        changes.add(new Change(Change.What.PART, what + " " + gone, VersionStep.MAJOR, gone, "")));
        return changes;
    }

    private static <T> Map<String, T> byKey(List<T> parts, Function<T, String> key) {
        return parts.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private List<Change> audience(String where, Audience old, Audience now) {
        List<Change> changes = new ArrayList<>(texts.compare(Change.What.TEXT, where, old.name(), now.name()));
        changes.addAll(texts.compare(Change.What.TEXT, where + " in text", old.inText(), now.inText()));
        if (old.closed() != now.closed()) {
            changes.add(new Change(Change.What.ACCESS, where, VersionStep.MAJOR, access(old), access(now)));
        }
        return changes;
    }

    private static String access(Audience audience) {
        return audience.closed() ? "closed" : "open";
    }

    private List<Change> theme(String where, Theme old, Theme now) {
        List<Change> changes = new ArrayList<>(texts.compare(Change.What.TEXT, where, old.name(), now.name()));
        changes.addAll(texts.compare(Change.What.TEXT, where + " explanation", old.explanation(), now.explanation()));
        return changes;
    }

    private List<Change> coreValue(String where, CoreValue old, CoreValue now) {
        List<Change> changes = new ArrayList<>(texts.compare(Change.What.TEXT, where, old.name(), now.name()));
        changes.addAll(texts.compare(Change.What.TEXT, where + " explanation", old.explanation(), now.explanation()));
        return changes;
    }

    private List<Change> pageTexts() {
        Map<String, Page> old = byKey(before.pages(), Page::key);
        List<Change> changes = new ArrayList<>();
        for (Page page : after.pages()) {
            Optional.ofNullable(old.get(page.key())).ifPresent(was -> {
                String where = "page " + page.key();
                changes.addAll(texts.compare(Change.What.TEXT, where, was.title(), page.title()));
                changes.addAll(texts.compare(where + " introduction", was.introduction(), page.introduction()));
            });
        }
        return changes;
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

    private static void add(List<Change> changes, Change.What what, VersionStep step, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(what, "", step, before, after));
        }
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }
}
