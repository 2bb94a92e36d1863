package nl.lokaledemocratie.quickscan.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.audit.AuditEntry.Outcome;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;
import org.jspecify.annotations.Nullable;

/** The log itself. Any number of instances write it, one line after the other. */
@ApplicationScoped
public class AuditLog implements PanacheRepositoryBase<AuditEntry, Long> {

    /** Lines are wiped after so many days, the oldest first: five years. */
    public static final int DAYS = 5 * 366;

    private static final String ONE_BY_ONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('audit log', 0)) as text)";

    @Inject
    EntryHash hash;

    @Inject
    Scans scans;

    @Inject
    Clock clock;

    /**
     * How the chain is.
     *
     * @param lines how many were read
     * @param head  the last line, which an operator may note elsewhere: {@code number:hash}, empty where there is none
     * @param wrong number of the first line that is not as it was written, or that has not the right one before it
     */
    public record Chain(long lines, String head, Optional<Long> wrong) {}

    /** Notes that an act began; what it does comes after. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long begin(Doing doing) {
        return add(Outcome.BEGUN, Optional.empty(), doing).number();
    }

    /** Notes how it ended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(long begun, Outcome outcome, Doing doing) {
        add(outcome, Optional.of(begun), doing);
    }

    /** Notes an act that needs no beginning, such as reading. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done(Doing doing) {
        add(Outcome.DONE, Optional.empty(), doing);
    }

    /** Notes that somebody came in or went, who has no session yet or any more. */
    public void done(Act act, StaffMember member) {
        done(new Doing(
                act, Doing.Doer.of(member, Way.PAGE), member.organisation(), Optional.empty(), member.username()));
    }

    /** Notes what was done with a scan because its time had come, in the transaction that does it. */
    @Transactional
    public void doneByClock(Act act, UUID id) {
        Optional<Scan> scan = scans.find(id);
        add(
                Outcome.DONE,
                Optional.empty(),
                new Doing(
                        act,
                        Doing.Doer.CLOCK,
                        scan.map(one -> one.organisation().code()),
                        Optional.of(id),
                        scan.map(Scan::title).orElse("")));
    }

    private AuditEntry add(Outcome outcome, Optional<Long> begun, Doing doing) {
        getEntityManager().createNativeQuery(ONE_BY_ONE).getSingleResult();
        AuditEntry last = findAll(Sort.descending("number")).page(0, 1).firstResult();
        AuditEntry entry = new AuditEntry(last, clock.instant(), outcome, begun.orElse(null), doing).sealed(hash);
        persist(entry);
        return entry;
    }

    /** Reads all of it and reckons every hash anew. */
    @Transactional
    public Chain check() {
        try (Stream<AuditEntry> lines = streamAll(Sort.ascending("number"))) {
            Reading reading = new Reading();
            lines.forEach(line -> {
                reading.next(line, hash);
                getEntityManager().detach(line);
            });
            return reading.chain();
        }
    }

    /** Wipes lines that were kept long enough; what is left still is a chain. */
    @Transactional
    public long wipeEnded() {
        long until = clock.instant().minus(Duration.ofDays(DAYS)).getEpochSecond() / AuditEntry.SECONDS;
        getEntityManager()
                .createNativeQuery("select set_config('quickscan.audit_term', 'over', true)")
                .getSingleResult();
        return delete("number < (select coalesce(min(e.number), 0) from AuditEntry e where e.minute >= ?1)", until);
    }

    /** What was read so far. */
    private static final class Reading {
        private long lines;

        @Nullable
        private AuditEntry last;

        private Optional<Long> wrong = Optional.empty();

        void next(AuditEntry line, EntryHash hash) {
            boolean follows = last == null
                    ? line.number() > 1 || Arrays.equals(line.previous(), EntryHash.FIRST)
                    : line.number() == last.number() + 1 && Arrays.equals(line.previous(), last.hash());
            if (wrong.isEmpty() && !(follows && Arrays.equals(line.hash(), hash.of(line)))) {
                wrong = Optional.of(line.number());
            }
            lines++;
            last = line;
        }

        Chain chain() {
            return new Chain(lines, last == null ? "" : last.head(), wrong);
        }
    }
}
