package nl.lokaledemocratie.quickscan.lesson.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.lesson.Circles.Circle;
import nl.lokaledemocratie.quickscan.lesson.LessonPlan;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.SentKey;
import nl.lokaledemocratie.quickscan.redaction.Redaction;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;

/**
 * A lesson as it is filled in.
 *
 * @param outcome {@link #WELL} or {@link #NOT_WELL}; empty when not chosen
 * @param shared  keys of the circles that it is shared in
 * @param item    of the agenda that it is about; empty for none
 * @param marked  what becomes of marked words, {@link #OUT} or {@link #STAY}; empty while nobody chose
 * @param seen    the text of which the marks were shown, as a version
 * @param sent    whether somebody filled it in: what is wrong is said then
 */
public record LessonForm(
        String theme,
        String group,
        String outcome,
        String told,
        String contact,
        Set<String> shared,
        String item,
        String marked,
        String seen,
        boolean sent) {

    public static final int MOST = LessonPlan.MOST_TEXT;
    public static final int MOST_CONTACT = LessonPlan.MOST_CONTACT;

    static final String WELL = "goed";
    static final String NOT_WELL = "niet-goed";
    static final String OUT = "weg";
    static final String STAY = "laten";

    private static final String TOLD = "ervaring";

    /** What is wrong with a field. */
    public enum Problem {
        THEME,
        OUTCOME,
        TOLD,
        CONTACT,
        SHARED,
        MARKED
    }

    public LessonForm {
        shared = Set.copyOf(shared);
    }

    /** Nothing but what it is about. */
    static LessonForm about(String theme, String group, String item, String told) {
        return new LessonForm(theme, group, "", told, "", Set.of(), item, "", "", false);
    }

    static LessonForm of(LessonPlan plan) {
        Set<String> shared =
                plan.programmes().stream().map(UUID::toString).collect(Collectors.toCollection(TreeSet::new));
        if (plan.reference()) {
            shared.add(Circle.REFERENCE);
        }
        return new LessonForm(
                plan.theme(),
                plan.group(),
                plan.wentWell() ? WELL : NOT_WELL,
                plan.told(),
                plan.contact(),
                shared,
                plan.item().map(UUID::toString).orElse(""),
                "",
                // What stands there was looked at before.
                version(plan.told()),
                false);
    }

    static LessonForm read(MultivaluedMap<String, String> sent) {
        return new LessonForm(
                text(sent, "over-thema"),
                text(sent, "over-groep"),
                text(sent, "ging"),
                CleanText.text(text(sent, TOLD)),
                CleanText.line(text(sent, "contact")),
                Set.copyOf(sent.getOrDefault("delen-met", List.of())),
                text(sent, "punt"),
                text(sent, "gemarkeerd"),
                text(sent, "bekeken"),
                true);
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
    }

    /**
     * What is to be mended.
     *
     * @param themes   keys that there are
     * @param proposed what of the text may say who somebody is
     */
    Set<Problem> problems(Set<String> themes, Redaction proposed) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (!sent) {
            return problems;
        }
        if (!themes.contains(theme)) {
            problems.add(Problem.THEME);
        }
        if (!outcome.equals(WELL) && !outcome.equals(NOT_WELL)) {
            problems.add(Problem.OUTCOME);
        }
        if (told.isEmpty() || told.length() > MOST) {
            problems.add(Problem.TOLD);
        } else if (proposed.isAny() && !isDecided()) {
            problems.add(Problem.MARKED);
        }
        if (contact.isEmpty() || contact.length() > MOST_CONTACT) {
            problems.add(Problem.CONTACT);
        }
        if (shared.isEmpty()) {
            problems.add(Problem.SHARED);
        }
        return problems;
    }

    /** Whether somebody saw the marks of this text and said what becomes of them. */
    private boolean isDecided() {
        return seen.equals(version(told)) && (marked.equals(OUT) || marked.equals(STAY));
    }

    /** The text as a version, to know that the marks of this one were seen. */
    public String toldVersion() {
        return version(told);
    }

    private static String version(String told) {
        return FormVersion.of(List.of(new FormField(TOLD, "", told))).text();
    }

    /** @param proposed what is left of the text when marked words go; taken when that was chosen */
    LessonPlan plan(Redaction proposed) {
        return new LessonPlan(
                theme,
                group,
                outcome.equals(WELL),
                marked.equals(OUT) && proposed.isAny() ? cut(proposed.text()) : told,
                contact,
                shared.contains(Circle.REFERENCE),
                shared.stream().flatMap(key -> SentKey.parse(key).stream()).collect(Collectors.toSet()),
                SentKey.parse(item));
    }

    private static String cut(String text) {
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }

    /** Whether it is shared in a circle. */
    public boolean isShared(String circle) {
        return shared.contains(circle);
    }

    List<FormField> fields(LessonMessages words) {
        return List.of(
                new FormField("over-thema", words.theme(), theme),
                new FormField("over-groep", words.group(), group),
                new FormField("ging", words.outcome(), outcome),
                new FormField(TOLD, words.told(), told),
                new FormField("contact", words.contact(), contact),
                new FormField("delen-met", words.shared(), String.join(" ", new TreeSet<>(shared))));
    }
}
