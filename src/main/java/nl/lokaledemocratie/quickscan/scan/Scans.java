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
        getEntityManager().createNativeQuery("set local lock_timeout = '3s'").executeUpdate();
        return locked(id, LockModeType.PESSIMISTIC_READ);
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
