package nl.lokaledemocratie.quickscan.audit;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.access.token.CurrentToken;
import nl.lokaledemocratie.quickscan.audit.AuditEntry.Outcome;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;

/**
 * Notes each call of a method with {@link Audited}: what changes something before it begins and after it ended, so that what a crash cut
 * short is seen too; what is read after it was found and before it is given. What cannot be noted is not done.
 */
@Audited(Act.SIGN_IN)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class AuditInterceptor {

    private static final int FIRST_REFUSAL = 400;
    private static final String SCAN = "id";

    @Inject
    AuditLog log;

    @Inject
    CurrentAct current;

    @Inject
    CurrentUser user;

    @Inject
    CurrentToken token;

    @Inject
    Scans scans;

    @Inject
    UriInfo address;

    @AroundInvoke
    Object note(InvocationContext call) throws Exception {
        Optional<StaffMember> member = user.find();
        if (member.isEmpty()) {
            return call.proceed();
        }
        return call.getMethod().isAnnotationPresent(GET.class) ? read(call, member.get()) : change(call, member.get());
    }

    private Object read(InvocationContext call, StaffMember member) throws Exception {
        Object answer = call.proceed();
        if (isGiven(answer)) {
            log.done(doing(call, member, true));
        }
        return answer;
    }

    private Object change(InvocationContext call, StaffMember member) throws Exception {
        long begun = log.begin(doing(call, member, false));
        boolean done = false;
        try {
            Object answer = call.proceed();
            done = isGiven(answer);
            return answer;
        } finally {
            log.end(begun, done ? Outcome.DONE : Outcome.REFUSED, doing(call, member, done));
        }
    }

    private static boolean isGiven(Object answer) {
        return !(answer instanceof Response response) || response.getStatus() < FIRST_REFUSAL;
    }

    /** A scan of others is named only to who could do something with it. */
    private Doing doing(InvocationContext call, StaffMember member, boolean done) {
        Optional<UUID> id = scan();
        Optional<Scan> scan = id.flatMap(scans::find)
                .filter(found -> done
                        || member.organisation()
                                .equals(Optional.of(found.organisation().code())));
        return new Doing(
                current.actOr(call.getMethod().getAnnotation(Audited.class).value()),
                Doing.Doer.of(member, token.isPresent() ? Way.PROGRAM : Way.PAGE),
                current.organisation()
                        .or(() -> scan.map(found -> found.organisation().code()))
                        .or(member::organisation),
                id,
                scan.map(Scan::title)
                        .filter(title -> current.subject().isEmpty())
                        .orElseGet(current::subject));
    }

    private Optional<UUID> scan() {
        return Optional.ofNullable(address.getPathParameters().getFirst(SCAN)).map(UUID::fromString);
    }
}
