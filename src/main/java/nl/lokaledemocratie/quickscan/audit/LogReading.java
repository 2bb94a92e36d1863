package nl.lokaledemocratie.quickscan.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.audit.LogLine.Result;

/**
 * Who reads what of the log: a griffier what concerns the own organisation, whoever did it; an adviser what the adviser did; the beheerder
 * all.
 */
@ApplicationScoped
@Transactional
public class LogReading {

    private static final String LINES =
            """
            select b.number, b.minute, coalesce(e.act, b.act), b.username, b.name, b.role, b.way,
                   coalesce(e.organisation_code, b.organisation_code), b.scan_id,
                   coalesce(nullif(e.subject, ''), b.subject), coalesce(e.outcome, b.outcome)
            from audit_entry b left join audit_entry e on e.begun = b.number
            where b.begun is null and b.number < :before and (:act = '' or coalesce(e.act, b.act) = :act) and %s
            order by b.number desc""";

    private static final String OF_ALL = "true";
    private static final String OF_ORGANISATION = "coalesce(e.organisation_code, b.organisation_code) = :whose";
    private static final String OF_ONE = "b.username = :whose";

    @Inject
    EntityManager entities;

    /**
     * What somebody may read, the last first.
     *
     * @param act    only this, when there is one
     * @param before only lines with a lower number
     * @param most   so many at most
     */
    public List<LogLine> list(StaffMember reader, Optional<Act> act, long before, int most) {
        Optional<String> whose = whose(reader);
        var query = entities.createNativeQuery(LINES.formatted(which(reader)), Tuple.class)
                .setParameter("before", before)
                .setParameter("act", act.map(Act::name).orElse(""))
                .setMaxResults(most);
        whose.ifPresent(value -> query.setParameter("whose", value));
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(LogReading::line).toList();
    }

    /** When each account last signed in, as far as the log goes back; by user name. */
    public Map<String, Instant> lastSignIns() {
        List<?> rows = entities.createNativeQuery(
                        "select username, max(minute) from audit_entry where act = 'SIGN_IN' group by username",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> moment(row.get(1, Long.class))));
    }

    private static String which(StaffMember reader) {
        return reader.role() == Role.ADMINISTRATOR ? OF_ALL : reader.role() == Role.CLERK ? OF_ORGANISATION : OF_ONE;
    }

    private static Optional<String> whose(StaffMember reader) {
        return switch (reader.role()) {
            case ADMINISTRATOR -> Optional.empty();
            case CLERK -> Optional.of(reader.organisation().orElseThrow());
            case ADVISOR -> Optional.of(reader.username());
        };
    }

    private static LogLine line(Tuple row) {
        return new LogLine(
                row.get(0, Long.class),
                moment(row.get(1, Long.class)),
                row.get(2, String.class),
                Optional.ofNullable(row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, String.class),
                Way.valueOf(row.get(6, String.class)),
                Optional.ofNullable(row.get(7, String.class)),
                Optional.ofNullable(row.get(8, UUID.class)),
                row.get(9, String.class),
                result(row.get(10, String.class)));
    }

    private static Instant moment(long minute) {
        return Instant.ofEpochSecond(minute * AuditEntry.SECONDS);
    }

    private static Result result(String outcome) {
        return switch (outcome) {
            case "DONE" -> Result.DONE;
            case "REFUSED" -> Result.REFUSED;
            default -> Result.UNKNOWN;
        };
    }
}
