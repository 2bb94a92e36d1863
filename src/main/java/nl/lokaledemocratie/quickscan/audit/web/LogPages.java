package nl.lokaledemocratie.quickscan.audit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.audit.LogLine;
import nl.lokaledemocratie.quickscan.audit.LogReading;
import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** What the staff did, to read and as a file: a griffier of the own organisation, an adviser of oneself, the beheerder of all. */
@Path(LogPages.ROOT)
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR, Role.BEHEERDER})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class LogPages {

    static final String ROOT = "/logboek";

    private static final String YES = "ja";

    private static final int ON_A_PAGE = 50;
    private static final int AT_ONCE = 1000;

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance log(LogView view);
    }

    @Inject
    LogReading reading;

    @Inject
    AuditLog log;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @Inject
    Clock clock;

    /**
     * One page.
     *
     * @param check  whether to read all of the log and reckon its chain anew, which may take a while
     * @param before the number of the last line of the page before; what is no number begins at the newest
     */
    @GET
    public TemplateInstance show(
            @RestQuery("wat") @DefaultValue("") String what,
            @RestQuery("voor") @DefaultValue("") String before,
            @RestQuery("controle") @DefaultValue("") String check) {
        Optional<Act> act = Act.find(what);
        Optional<Long> from =
                Optional.of(before).filter(text -> text.matches("\\d{1,15}")).map(Long::valueOf);
        List<LogLine> lines = reading.list(user.get(), act, from.orElse(Long.MAX_VALUE), ON_A_PAGE + 1);
        return Templates.log(new LogView(
                user.get().role().key(),
                act.map(Act::key).orElse(""),
                acts(),
                lines.stream()
                        .limit(ON_A_PAGE)
                        .map(line -> LineView.of(line, clock.getZone(), page.getLocale()))
                        .toList(),
                lines.size() > ON_A_PAGE ? Optional.of(lines.get(ON_A_PAGE - 1).number()) : Optional.empty(),
                from.isPresent(),
                user.isAdministrator(),
                user.isAdministrator() && check.equals(YES) ? Optional.of(log.check()) : Optional.empty()));
    }

    /** What can be chosen, by the words that the page has for it. */
    private List<String> acts() {
        AuditMessages words = words();
        return Stream.of(Act.values())
                .map(Act::key)
                .sorted(Comparator.comparing(words::act))
                .toList();
    }

    /** All of it, in parts, so that it never stands in memory as a whole. */
    @GET
    @Audited(Act.LOG_FETCH)
    @Path("logboek.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response file() {
        StaffMember reader = user.get();
        AuditMessages words = words();
        StreamingOutput output = stream -> write(stream, reader, words);
        return Response.ok(output)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"logboek.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void write(OutputStream stream, StaffMember reader, AuditMessages words) throws IOException {
        stream.write(("\uFEFF" + Rows.SPREADSHEET.row(LineView.heads(words))).getBytes(StandardCharsets.UTF_8));
        long before = Long.MAX_VALUE;
        while (true) {
            List<LogLine> lines = reading.list(reader, Optional.empty(), before, AT_ONCE);
            for (LogLine line : lines) {
                stream.write(Rows.SPREADSHEET
                        .row(LineView.of(line, clock.getZone(), page.getLocale())
                                .cells(words))
                        .getBytes(StandardCharsets.UTF_8));
            }
            if (lines.size() < AT_ONCE) {
                return;
            }
            before = lines.get(lines.size() - 1).number();
        }
    }

    private AuditMessages words() {
        return MessageBundles.get(AuditMessages.class, Localized.Literal.of(page.getLanguage()));
    }
}
