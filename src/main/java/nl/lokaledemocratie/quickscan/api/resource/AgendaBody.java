package nl.lokaledemocratie.quickscan.api.resource;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.agenda.AgendaPlan;
import nl.lokaledemocratie.quickscan.agenda.AgendaStatus;
import nl.lokaledemocratie.quickscan.api.Body;
import nl.lokaledemocratie.quickscan.api.Fault.Kind;
import nl.lokaledemocratie.quickscan.publication.Publication;

/** Something for the agenda as a program sends it. What is not sent stays as it was. */
final class AgendaBody {

    private static final String THEME = "thema";
    private static final String FINDING = "bevinding";
    private static final String WANTED = "gewenst";
    private static final String STEP = "eersteStap";
    private static final String OWNER = "wie";
    private static final String DUE = "uiterlijkOp";
    private static final String STATUS = "status";

    private AgendaBody() {}

    /** @param before what stands there; empty for something new, which is about a theme or not for ever */
    static AgendaPlan read(Body body, List<String> themes, Optional<AgendaPlan> before, Publication publication) {
        String theme = before.isPresent() ? before.get().theme() : theme(body, themes);
        String finding = body.has(FINDING) || before.isEmpty()
                ? body.requiredLine(FINDING, AgendaPlan.MOST_TEXT)
                : before.get().finding();
        String wanted = text(body, WANTED, AgendaPlan.MOST_TEXT, before.map(AgendaPlan::wanted));
        String step = text(body, STEP, AgendaPlan.MOST_TEXT, before.map(AgendaPlan::step));
        String owner = text(body, OWNER, AgendaPlan.MOST_NAME, before.map(AgendaPlan::owner));
        Optional<LocalDate> due = body.has(DUE) ? due(body) : before.flatMap(AgendaPlan::due);
        AgendaStatus status = body.choice(STATUS, AgendaJson.Status.BY_KEY)
                .or(() -> before.map(AgendaPlan::status))
                .orElse(AgendaStatus.PLANNED);
        body.check();
        return new AgendaPlan(
                theme,
                finding,
                wanted,
                step,
                owner,
                due,
                status,
                publication.revision(),
                before.flatMap(AgendaPlan::origin));
    }

    private static String theme(Body body, List<String> themes) {
        Map<String, String> choices = new LinkedHashMap<>();
        themes.forEach(theme -> choices.put(theme, theme));
        return body.choice(THEME, choices).orElse("");
    }

    private static String text(Body body, String name, int longest, Optional<String> before) {
        Optional<String> sent = body.line(name, longest);
        return body.has(name) ? sent.orElse("") : before.orElse("");
    }

    private static Optional<LocalDate> due(Body body) {
        return body.day(DUE)
                .flatMap(day -> AgendaPlan.isDay(day) ? Optional.of(day) : body.refused(DUE, Kind.NO_DAY, ""));
    }
}
