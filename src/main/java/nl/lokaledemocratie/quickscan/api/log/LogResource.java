package nl.lokaledemocratie.quickscan.api.log;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.api.Answers;
import nl.lokaledemocratie.quickscan.api.Needs;
import nl.lokaledemocratie.quickscan.api.Paging;
import nl.lokaledemocratie.quickscan.api.Query;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.LogLine;
import nl.lokaledemocratie.quickscan.audit.LogReading;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/** What the staff did, the last first: as much of it as the page shows to the same account. */
@Path(MachineAddress.ROOT + "/logboekregels")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR, Role.BEHEERDER})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class LogResource {

    /** So many lines can be read; what is older is in the file that the page gives. */
    private static final int MOST = 10_000;

    /** More than any number of a line, so that the last line is ordered first. */
    private static final long ABOVE = 9_999_999_999_999L;

    @Inject
    LogReading log;

    @Inject
    CurrentUser user;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @Needs(TokenScope.LOG_READ)
    public Response list(@Context UriInfo address) {
        Query query = Query.of(address);
        Optional<Act> act = query.choice("handeling", acts());
        List<LogLine> lines = log.list(user.get(), act, Long.MAX_VALUE, MOST);
        return answers.of(paging.of(query, lines, LogResource::key, LogJson::of));
    }

    private static String key(LogLine line) {
        return String.valueOf(ABOVE - line.number());
    }

    private static Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        Arrays.stream(Act.values()).forEach(act -> acts.put(act.key(), act));
        return acts;
    }
}
