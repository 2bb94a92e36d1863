package nl.lokaledemocratie.quickscan.programme.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.notation.TypedDay;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.programme.Grant;
import nl.lokaledemocratie.quickscan.programme.Grant.Reader;
import nl.lokaledemocratie.quickscan.programme.Grant.Terms;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.programme.Programme;
import nl.lokaledemocratie.quickscan.programme.Programmes;
import nl.lokaledemocratie.quickscan.programme.ReadUses;
import nl.lokaledemocratie.quickscan.programme.web.GrantView.Asking;
import nl.lokaledemocratie.quickscan.programme.web.GrantView.Given;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.web.form.NoticeWord;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a griffier gives others the results of the organisation to read, takes that back, and sees who read them. */
@Path("/inzage")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class GrantPages {

    private static final String HERE = "/inzage";
    private static final int MOST_USES = 200;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance grants(GrantView view, Typed typed, Notice notice);
    }

    /** What the page says above all. */
    public enum Notice {
        NONE(""),
        GIVEN("gegeven"),
        ENDED("ingetrokken"),
        NO_DAY(""),
        NO_ADVISER(""),
        NO_PROGRAMME(""),
        CHANGED("");

        private final String key;

        Notice(String key) {
            this.key = key;
        }

        static Notice of(String key) {
            return NoticeWord.find(values(), notice -> notice.key, key, NONE);
        }

        /** Whether something is to be mended. */
        public boolean isRefusal() {
            return this != NONE && key.isEmpty();
        }
    }

    /**
     * What was filled in and could not be taken.
     *
     * @param programme key of the programme that it was about; empty when it was about an adviser
     */
    public record Typed(String adviser, String until, boolean answers, String programme) {
        static final Typed NOTHING = new Typed("", "", false, "");

        /** Whether it was filled in on the form of this programme, or of an adviser where the key is empty. */
        public boolean isFor(String key) {
            return programme.equals(key);
        }

        /** Whether the day on that form is what is to be mended. */
        public boolean isWrong(String key, Notice notice) {
            return notice == Notice.NO_DAY && isFor(key);
        }
    }

    @Inject
    Grants grants;

    @Inject
    Programmes programmes;

    @Inject
    ReadUses uses;

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    ReachableScans reachable;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@RestQuery("melding") @DefaultValue("") String notice) {
        return page(Typed.NOTHING, Notice.of(notice));
    }

    @POST
    @Audited(Act.GRANT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @RestForm("actie") @DefaultValue("") String action,
            @RestForm("inzage") Optional<UUID> grant,
            @RestForm("programma") Optional<UUID> programme,
            @RestForm("adviseur") @DefaultValue("") String adviser,
            @RestForm("tot") @DefaultValue("") String until,
            @RestForm("antwoorden") @DefaultValue("") String answers) {
        Typed typed = new Typed(
                adviser,
                until,
                !answers.isEmpty(),
                programme.map(UUID::toString).orElse(""));
        Optional<LocalDate> day = TypedDay.parse(until.strip()).filter(this::isGivable);
        switch (action) {
            case "stop":
                grant.ifPresent(id -> grants.end(reachable.organisation(), id, user.getUsername()));
                return to(grant.isPresent() ? Notice.ENDED : Notice.NONE);
            case "programma":
                if (programme.flatMap(this::asking).isEmpty()) {
                    return refused(typed, Notice.NO_PROGRAMME);
                }
                return day.map(last -> give(Terms.toProgramme(programme.get(), typed.answers(), last), grant, typed))
                        .orElseGet(() -> refused(typed, Notice.NO_DAY));
            case "adviseur":
                Optional<Account> account = accounts.find(adviser.strip())
                        .filter(found -> found.role() == Role.ADVISOR && !found.disabled());
                if (account.isEmpty()) {
                    return refused(typed, Notice.NO_ADVISER);
                }
                return day.map(last ->
                                give(Terms.toAdviser(account.get().username(), typed.answers(), last), grant, typed))
                        .orElseGet(() -> refused(typed, Notice.NO_DAY));
            case "vergelijking":
                return give(Terms.toReference(LocalDate.now(clock).plusYears(Grants.MOST_YEARS)), grant, typed);
            default:
                return to(Notice.NONE);
        }
    }

    /** Gives it when the form showed what is given to that reader now. */
    private Response give(Terms terms, Optional<UUID> seen, Typed typed) {
        Predicate<Optional<Grant>> asSeen = now -> now.map(Grant::id).equals(seen)
                || (terms.reader() == Reader.ADVISER && seen.isEmpty() && now.isEmpty());
        try {
            grants.give(reachable.organisation(), terms, user.getUsername(), asSeen);
            return to(Notice.GIVEN);
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(typed, Notice.CHANGED))
                    .build();
        }
    }

    private boolean isGivable(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return !day.isBefore(today) && !day.isAfter(today.plusYears(Grants.MOST_YEARS));
    }

    private Optional<Programme> asking(UUID id) {
        return programmes.listAsking(reachable.organisation()).stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst();
    }

    private Response refused(Typed typed, Notice notice) {
        return RefusedForm.with(page(typed, notice));
    }

    private static Response to(Notice notice) {
        String query = notice == Notice.NONE ? "" : "?melding=" + notice.key;
        return Response.seeOther(URI.create(HERE + query)).build();
    }

    private TemplateInstance page(Typed typed, Notice notice) {
        String code = reachable.organisation();
        LocalDate today = LocalDate.now(clock);
        List<Grant> all = grants.listOf(code);
        List<Given> active = all.stream()
                .filter(grant -> grant.isActive(today))
                .map(this::given)
                .toList();
        Set<UUID> giving = Set.copyOf(active.stream()
                .flatMap(given -> given.grant().programme().stream())
                .toList());
        List<Asking> asking = programmes.listAsking(code).stream()
                .filter(programme -> !giving.contains(programme.id()))
                .map(programme -> new Asking(
                        programme.id().toString(),
                        programme.name(),
                        programme.purpose(),
                        names(programme),
                        programme.asked().getOrDefault(code, today)))
                .toList();
        return Templates.grants(
                new GrantView(
                        organisations.get(code),
                        asking,
                        active.stream()
                                .filter(given -> given.grant().reader() != Reader.REFERENCE)
                                .toList(),
                        active.stream()
                                .filter(given -> given.grant().reader() == Reader.REFERENCE)
                                .findFirst(),
                        all.stream()
                                .filter(grant -> !grant.isActive(today))
                                .map(this::given)
                                .toList(),
                        uses.list(code, MOST_USES),
                        today),
                typed,
                notice);
    }

    private Given given(Grant grant) {
        Optional<Programme> programme = grant.programme().flatMap(programmes::find);
        return new Given(
                grant,
                programme
                        .map(Programme::name)
                        .or(() -> grant.adviser().map(this::name))
                        .orElse(""),
                programme.map(this::names).orElse(List.of()));
    }

    private List<String> names(Programme programme) {
        return programme.advisers().stream().map(this::name).sorted().toList();
    }

    private String name(String username) {
        return accounts.find(username).map(Account::displayName).orElse(username);
    }
}
