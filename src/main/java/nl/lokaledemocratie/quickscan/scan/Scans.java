package nl.lokaledemocratie.quickscan.scan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** The stored scans. */
@ApplicationScoped
public class Scans implements PanacheRepositoryBase<Scan, UUID> {

    /** Says that a scan is held, and how long to wait for it: not at all when it closes. */
    static final String ANNOUNCED =
            "select set_config('lock_timeout', case when pg_try_advisory_xact_lock_shared(%s) then '3s' else '1ms' end, true)";

    /** By which name those who hold a scan know of each other. */
    static String closing(UUID id) {
        return "closing " + id;
    }

    public Scan get(UUID id) {
        return find(id).orElseThrow(() -> new ScanNotFoundException(id.toString()));
    }

    public Optional<Scan> find(UUID id) {
        return findByIdOptional(id);
    }

    /** The scan behind the public address of the walk. */
    public Optional<Scan> findByLink(String link) {
        return ScanLink.isOne(link) ? find("link", link).firstResultOptional() : Optional.empty();
    }

    /** The scan with that short address: one that is not closed, else the one that closed last. */
    Optional<Scan> findByShortName(String key) {
        return find("shortKey", Sort.by("closedOn", Sort.Direction.Descending, Sort.NullPrecedence.NULLS_FIRST), key)
                .firstResultOptional();
    }

    /** All scans of an organisation, those under way first, then the latest closed. */
    public List<Scan> listOf(String organisation) {
        return list(
                "organisation.code = ?1",
                Sort.by("closedOn", Sort.Direction.Descending, Sort.NullPrecedence.NULLS_FIRST)
                        .and("title"),
                organisation);
    }

    /** The closed scans of all organisations. */
    public List<Scan> listClosed() {
        return list("status = ?1", Sort.by("organisation.name").and("closedOn"), ScanStatus.CLOSED);
    }

    /**
     * The scan, held so that its status cannot change until the transaction ends; several may hold it at once. Who comes while it closes
     * does not wait for that: a closing may take minutes, and each who waits has a connection that others need.
     */
    Scan hold(UUID id) {
        announcement(ANNOUNCED, id);
        return locked(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The scan, to be closed: waits until nobody holds it, and says so to who comes meanwhile. */
    Scan takeToClose(UUID id) {
        announcement("select cast(pg_advisory_xact_lock(%s) as text)", id);
        return take(id);
    }

    private void announcement(String sql, UUID id) {
        getEntityManager()
                .createNativeQuery(sql.formatted("hashtextextended(:name, 0)"))
                .setParameter("name", closing(id))
                .getSingleResult();
    }

    /** The scan, for a change that waits until nobody holds it. */
    public Scan take(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Scan locked(UUID id, LockModeType mode) {
        Scan scan = get(id);
        flush();
        getEntityManager().refresh(scan, mode);
        return scan;
    }
}
