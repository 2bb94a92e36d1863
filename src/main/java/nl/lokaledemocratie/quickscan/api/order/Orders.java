package nl.lokaledemocratie.quickscan.api.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** The orders as the database holds them, each until the end of the next day. One of somebody else looks the same as one that does not exist. */
@ApplicationScoped
@Transactional
public class Orders {

    /** Of one account at once. */
    public static final int MOST_WAITING = 10;

    private static final int KEPT_DAYS = 1;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Orders a report; it is made by {@link ReportMaking}. One that waits already is ordered once.
     *
     * @throws TooManyOrdersException when {@link #MOST_WAITING} of the account wait
     */
    public UUID add(String username, Scan scan, ReportEdition edition, String language) {
        wipeEnded();
        List<Order> waiting = list(username).stream()
                .filter(order -> order.state() == Order.State.WAITING)
                .toList();
        Optional<Order> same = waiting.stream()
                .filter(order -> order.scan().equals(scan.id())
                        && order.edition() == edition
                        && order.language().equals(language))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        if (waiting.size() >= MOST_WAITING) {
            throw new TooManyOrdersException();
        }
        UUID id = UUID.randomUUID();
        query("insert into ordered_report (id, username, scan_id, edition, language, state, ordered_on)"
                        + " values (:id, :username, :scan, :edition, :language, 'WAITING', :now)")
                .setParameter("id", id)
                .setParameter("username", username)
                .setParameter("scan", scan.id())
                .setParameter("edition", edition.key())
                .setParameter("language", language)
                .setParameter("now", LocalDate.now(clock))
                .executeUpdate();
        return id;
    }

    /** One of somebody. */
    public Optional<Order> find(UUID id, String username) {
        return find(id).filter(order -> order.username().equals(username));
    }

    /** Those of somebody, in no order that means anything. */
    public List<Order> list(String username) {
        return orders("username = :username", query -> query.setParameter("username", username));
    }

    Optional<Order> find(UUID id) {
        return orders("id = :id", query -> query.setParameter("id", id)).stream()
                .findFirst();
    }

    void store(UUID id, Order.State state) {
        query("update ordered_report set state = :state where id = :id")
                .setParameter("state", state.name())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Forgets those of before yesterday: no time of day is kept. */
    public void wipeEnded() {
        query("delete from ordered_report where ordered_on < :past")
                .setParameter("past", LocalDate.now(clock).minusDays(KEPT_DAYS))
                .executeUpdate();
    }

    private List<Order> orders(String condition, UnaryOperator<Query> parameters) {
        Query query = parameters.apply(entities.createNativeQuery(
                        "select id, username, scan_id, edition, language, state from ordered_report"
                                + " where ordered_on >= :past and " + condition,
                        Tuple.class)
                .setParameter("past", LocalDate.now(clock).minusDays(KEPT_DAYS)));
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Tuple.class::cast)
                        .map(row -> new Order(
                                row.get(0, UUID.class),
                                row.get(1, String.class),
                                row.get(2, UUID.class),
                                ReportEdition.find(row.get(3, String.class)).orElseThrow(),
                                row.get(4, String.class),
                                Order.State.valueOf(row.get(5, String.class))))
                        .toList();
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }
}
