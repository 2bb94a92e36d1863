package nl.lokaledemocratie.quickscan.agenda.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.AgendaPlan;
import nl.lokaledemocratie.quickscan.agenda.AgendaStatus;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.SentKey;
import nl.lokaledemocratie.quickscan.notation.TypedDay;
import nl.lokaledemocratie.quickscan.web.form.FormField;

/**
 * Something for the agenda, as it is filled in.
 *
 * @param due  as typed or chosen
 * @param revision of the result that who fills it in has in view
 * @param sent whether somebody filled it in: what is wrong is said then
 */
public record AgendaForm(
        String theme,
        String finding,
        String wanted,
        String step,
        String owner,
        String due,
        String status,
        String origin,
        int revision,
        boolean sent) {

    /** So many characters fit in a text. */
    public static final int MOST = AgendaPlan.MOST_TEXT;

    /** So many in a name. */
    public static final int MOST_NAME = AgendaPlan.MOST_NAME;

    private static final String THEME = "thema";
    private static final String FINDING = "bevinding";
    private static final String WANTED = "willen";
    private static final String STEP = "stap";
    private static final String OWNER = "wie";
    private static final String DUE = "wanneer";
    private static final String STATUS = "status";
    private static final String ORIGIN = "vervolg";
    private static final String REVISION = "uitkomst";
    private static final int FIRST = 1;

    /** Then it may have been the first. */
    private static final int UNSAID = 0;

    /** What is wrong with a field. */
    public enum Problem {
        FINDING,
        WANTED,
        STEP,
        OWNER,
        DUE
    }

    /** What was found, and nothing yet of what to do. */
    static AgendaForm of(String theme, String finding, int revision) {
        return new AgendaForm(theme, finding, "", "", "", "", AgendaStatus.PLANNED.name(), "", revision, false);
    }

    /** What stands on an agenda. */
    static AgendaForm of(AgendaPlan plan) {
        return new AgendaForm(
                plan.theme(),
                plan.finding(),
                plan.wanted(),
                plan.step(),
                plan.owner(),
                plan.due().map(LocalDate::toString).orElse(""),
                plan.status().name(),
                plan.origin().map(UUID::toString).orElse(""),
                plan.revision(),
                false);
    }

    /** What was on the agenda of an earlier scan, as something to begin: with what was found then, said so. */
    static AgendaForm goingOnFrom(AgendaItem before, String finding, int revision) {
        AgendaPlan plan = before.plan();
        return new AgendaForm(
                plan.theme(),
                finding.length() > MOST ? plan.finding() : finding,
                plan.wanted(),
                plan.step(),
                plan.owner(),
                "",
                AgendaStatus.PLANNED.name(),
                before.id().toString(),
                revision,
                false);
    }

    /** @param themes that there are: of another nothing is known */
    static AgendaForm read(MultivaluedMap<String, String> sent, Set<String> themes) {
        String theme = text(sent, THEME);
        return new AgendaForm(
                themes.contains(theme) ? theme : "",
                CleanText.line(text(sent, FINDING)),
                text(sent, WANTED),
                text(sent, STEP),
                text(sent, OWNER),
                text(sent, DUE),
                text(sent, STATUS),
                text(sent, ORIGIN),
                number(text(sent, REVISION)),
                true);
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
    }

    private static int number(String text) {
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : UNSAID;
    }

    /** The same, with this revision in view where it does not say which. */
    AgendaForm orSeeing(int other) {
        return revision == UNSAID ? seeing(other) : this;
    }

    /** The same with another revision of the result in view. */
    AgendaForm seeing(int other) {
        return new AgendaForm(theme, finding, wanted, step, owner, due, status, origin, other, sent);
    }

    public Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (!sent) {
            return problems;
        }
        if (finding.isEmpty() || finding.length() > MOST) {
            problems.add(Problem.FINDING);
        }
        if (wanted.length() > MOST) {
            problems.add(Problem.WANTED);
        }
        if (step.length() > MOST) {
            problems.add(Problem.STEP);
        }
        if (owner.length() > MOST_NAME) {
            problems.add(Problem.OWNER);
        }
        if (!due.isEmpty() && day().isEmpty()) {
            problems.add(Problem.DUE);
        }
        return problems;
    }

    public boolean isRefused() {
        return !problems().isEmpty();
    }

    public boolean has(String problem) {
        return problems().contains(Problem.valueOf(problem));
    }

    /**
     * @param latest revision of the result
     * @param known  whether that was on the agenda of the scan before
     */
    AgendaPlan plan(int latest, Predicate<UUID> known) {
        return new AgendaPlan(
                theme,
                finding,
                wanted,
                step,
                owner,
                day(),
                chosen(),
                Math.max(FIRST, Math.min(revision, latest)),
                SentKey.parse(origin).filter(known));
    }

    private AgendaStatus chosen() {
        return Stream.of(AgendaStatus.values())
                .filter(value -> value.name().equals(status))
                .findFirst()
                .orElse(AgendaStatus.PLANNED);
    }

    private Optional<LocalDate> day() {
        return TypedDay.parse(due).filter(AgendaPlan::isDay);
    }

    List<FormField> fields(AgendaMessages words) {
        return List.of(
                new FormField(FINDING, words.finding(), finding),
                new FormField(WANTED, words.wanted(), wanted),
                new FormField(STEP, words.step(), step),
                new FormField(OWNER, words.owner(), owner),
                new FormField(DUE, words.due(), due),
                new FormField(STATUS, words.statusLabel(), status));
    }
}
