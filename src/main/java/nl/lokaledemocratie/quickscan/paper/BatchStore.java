package nl.lokaledemocratie.quickscan.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.database.StoredDay;
import nl.lokaledemocratie.quickscan.response.PaperBatch;

/** What is known of imports while the scan is open: their numbers, and keyed hashes of their rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BatchStore {

    @Inject
    EntityManager entities;

    /** How often each hash of a row was taken in. */
    Map<String, Integer> rows(UUID scan) {
        Map<String, Integer> known = new HashMap<>();
        list("select encode(row_hash, 'hex'), sum(sheets) from paper_row where scan_id = :scan group by 1", scan)
                .forEach(row -> known.put((String) row[0], ((Number) row[1]).intValue()));
        return known;
    }

    /** Whether a file with just these answers was taken in; of those by an earlier version no rows are known. */
    boolean isKnownFile(UUID scan, byte[] hash, boolean rowsKnown) {
        String sql = "select 1 from paper_import where scan_id = :scan and file_hash = :hash and batch is"
                + (rowsKnown ? " not null" : " null");
        return !query(sql, scan).setParameter("hash", hash).getResultList().isEmpty();
    }

    /** The batch that was confirmed with this receipt. */
    Optional<Integer> find(UUID scan, UUID receipt) {
        return query("select batch from paper_batch where scan_id = :scan and receipt = :receipt", scan)
                .setParameter("receipt", receipt)
                .getResultList()
                .stream()
                .map(batch -> ((Number) batch).intValue())
                .findFirst();
    }

    /** The last one first. */
    List<TakenBatch> list(UUID scan) {
        Map<TakenBatch, Map<String, Integer>> batches = new LinkedHashMap<>();
        list(
                        """
                        select batch, taken_on, receipt, audience, sheets from paper_batch join paper_batch_count using (scan_id, batch)
                        where scan_id = :scan order by batch desc, audience
                        """,
                        scan)
                .forEach(row -> batches.computeIfAbsent(
                                new TakenBatch(
                                        ((Number) row[0]).intValue(), StoredDay.of(row[1]), (UUID) row[2], Map.of()),
                                batch -> new TreeMap<>())
                        .put((String) row[3], ((Number) row[4]).intValue()));
        List<TakenBatch> taken = new ArrayList<>();
        batches.forEach(
                (batch, sheets) -> taken.add(new TakenBatch(batch.number(), batch.day(), batch.receipt(), sheets)));
        return taken;
    }

    /** Opens the next batch, with a number that no batch of the scan had before. */
    PaperBatch add(UUID scan, UUID receipt, LocalDate day) {
        Number next = (Number) query(
                        """
                        insert into paper_number (scan_id, last) values (:scan, 1)
                        on conflict (scan_id) do update set last = paper_number.last + 1 returning last
                        """,
                        scan)
                .getSingleResult();
        PaperBatch batch = new PaperBatch(next.intValue(), day);
        query(
                        "insert into paper_batch (scan_id, batch, taken_on, receipt) values (:scan, :batch, :day, :receipt)",
                        scan)
                .setParameter("batch", batch.number())
                .setParameter("day", day)
                .setParameter("receipt", receipt)
                .executeUpdate();
        return batch;
    }

    void addFile(UUID scan, PaperBatch batch, byte[] hash) {
        query(
                        """
                        insert into paper_import (scan_id, file_hash, batch) values (:scan, :hash, :batch)
                        on conflict (scan_id, file_hash) do update set batch = excluded.batch
                        """,
                        scan)
                .setParameter("hash", hash)
                .setParameter("batch", batch.number())
                .executeUpdate();
    }

    /** In the order of the hashes, which says nothing of the order of the rows. */
    void addRows(UUID scan, PaperBatch batch, Map<String, Integer> hashes) {
        Map<String, Integer> ordered = new TreeMap<>(hashes);
        query(
                        """
                        insert into paper_row (scan_id, batch, row_hash, sheets)
                        select :scan, :batch, decode(hash, 'hex'), cast(sheets as integer)
                        from unnest(string_to_array(:hashes, ','), string_to_array(:numbers, ',')) as counted (hash, sheets)
                        """,
                        scan)
                .setParameter("batch", batch.number())
                .setParameter("hashes", String.join(",", ordered.keySet()))
                .setParameter(
                        "numbers",
                        ordered.values().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    void addCounts(UUID scan, PaperBatch batch, Map<String, Integer> counts) {
        counts.forEach((audience, sheets) -> query(
                        "insert into paper_batch_count (scan_id, batch, audience, sheets) values (:scan, :batch, :audience, :sheets)",
                        scan)
                .setParameter("batch", batch.number())
                .setParameter("audience", audience)
                .setParameter("sheets", sheets)
                .executeUpdate());
    }

    /** Forgets a batch, its rows and its file. */
    void remove(UUID scan, int batch) {
        for (String table : List.of("paper_import", "paper_batch")) {
            query("delete from " + table + " where scan_id = :scan and batch = :batch", scan)
                    .setParameter("batch", batch)
                    .executeUpdate();
        }
    }

    private Query query(String sql, UUID scan) {
        return entities.createNativeQuery(sql).setParameter("scan", scan);
    }

    private List<Object[]> list(String sql, UUID scan) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query(sql, scan).getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }
}
