package nl.lokaledemocratie.quickscan.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import nl.lokaledemocratie.quickscan.walk.StoredRows.Row;

/** Looks for whatever would tell which stored sheet came from which invitation: keys, times, transactions, order. */
final class LinkFinder {

    /** Of the order of ten: the same, or the same but for one pair of neighbours. Chance alone does that once in 180,000. */
    private static final int NEARLY_THE_SAME = 2;

    private final StoredRows stored;

    LinkFinder(StoredRows stored) {
        this.stored = stored;
    }

    /**
     * Somebody who sent answers.
     *
     * @param mark    words in the answers by which this test, and only this test, knows whose they are
     * @param secrets what belongs to the person: code, its hash, the key to the draft; hexadecimal where it is bytes
     */
    record Sender(String mark, List<String> secrets) {}

    /** What gives somebody away while the scan is open; of a sealed sheet place and transaction show, and nothing of its answers. */
    List<String> findWhileOpen(UUID scan, String audience, List<Sender> senders) {
        List<Row> rows = stored.all();
        List<Row> sheets = stored.sheets(StoredSheets.table(scan), scan, audience);
        List<String> findings = new ArrayList<>();
        if (sheets.size() != senders.size()) {
            findings.add("expected %d sheets but found %d".formatted(senders.size(), sheets.size()));
        }
        if (sheets.stream().map(sheet -> sheet.content().length()).distinct().count() > 1) {
            findings.add("lengths tell sheets apart");
        }
        findSecrets(rows, senders, findings);
        rows.stream()
                .filter(row -> senders.stream().anyMatch(sender -> row.content().contains(sender.mark())))
                .forEach(row -> findings.add("an answer in " + row.table()));
        findSharedKeys(rows, sheets, senders, findings);
        findTimes(findings);
        return findings;
    }

    /** What gives somebody away; empty when nothing does. The senders are in the order in which they sent. */
    List<String> find(UUID scan, String audience, List<Sender> senders) {
        List<Row> rows = stored.all();
        List<Row> sheets = stored.sheets("answer_sheet", scan, audience);
        List<String> findings = new ArrayList<>();
        if (sheets.size() != senders.size()) {
            findings.add("expected %d sheets but found %d".formatted(senders.size(), sheets.size()));
        }
        findSecrets(rows, senders, findings);
        findCopies(rows, senders, findings);
        findSharedKeys(rows, sheets, senders, findings);
        findTimes(findings);
        findTransactions(sheets, senders, findings);
        findOrder("place", sheets, Comparator.comparing(Row::position), senders, findings);
        findOrder("key", sheets, Comparator.comparing(LinkFinder::key), senders, findings);
        return findings;
    }

    private static void findSecrets(List<Row> rows, List<Sender> senders, List<String> findings) {
        for (Row row : rows) {
            senders.stream()
                    .flatMap(sender -> sender.secrets().stream())
                    .filter(secret -> row.content().contains(secret))
                    .forEach(secret -> findings.add("secret of a sender in table " + row.table()));
        }
    }

    private static void findCopies(List<Row> rows, List<Sender> senders, List<String> findings) {
        rows.stream()
                .filter(row -> !row.table().equals("answer_sheet"))
                .filter(row -> senders.stream().anyMatch(sender -> row.content().contains(sender.mark())))
                .forEach(row -> findings.add("copy of an answer in " + row.table()));
    }

    private static void findSharedKeys(List<Row> rows, List<Row> sheets, List<Sender> senders, List<String> findings) {
        for (Row sheet : sheets) {
            String key = key(sheet);
            String hexadecimal = key.replace("-", "");
            boolean elsewhere = rows.stream()
                    .filter(row -> !row.table().equals(sheet.table()))
                    .anyMatch(
                            row -> row.content().contains(key) || row.content().contains(hexadecimal));
            boolean inSecret = senders.stream()
                    .flatMap(sender -> sender.secrets().stream())
                    .anyMatch(secret -> secret.contains(hexadecimal));
            if (elsewhere || inSecret) {
                findings.add("key of a sheet occurs elsewhere");
            }
        }
    }

    /** When a scan opens, ends and stands still is said to everybody, and files with reports are made of closed scans: no other time is kept. */
    private void findTimes(List<String> findings) {
        stored.strings(
                        """
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'
                        and table_name || '.' || column_name not in
                            ('scan.opens_at', 'scan.ends_at', 'scan.paused_at', 'report_bundle.kept_until', 'report_bundle.maker_until')
                        and (data_type like 'time%' or (data_type = 'date' and table_name ~ '^(answer|sealed)_sheet'))
                        """)
                .forEach(column -> findings.add("time in " + column));
    }

    private static void findTransactions(List<Row> sheets, List<Sender> senders, List<String> findings) {
        long different = sheets.stream().mapToLong(Row::transaction).distinct().count();
        if (different > 1) {
            findings.add("transactions tell sheets apart");
            findOrder("transaction", sheets, Comparator.comparing(Row::transaction), senders, findings);
        }
    }

    private static void findOrder(
            String what, List<Row> sheets, Comparator<Row> comparator, List<Sender> senders, List<String> findings) {
        List<String> found =
                sheets.stream().sorted(comparator).map(Row::content).toList();
        if (isOrderOf(found, senders)) {
            findings.add("order of " + what + " is the order of sending");
        }
    }

    /** Whether texts that hold the marks lie in the order of sending, or in its reverse. */
    static boolean isOrderOf(List<String> texts, List<Sender> senders) {
        int last = senders.size() - 1;
        int forward = 0;
        int backward = 0;
        for (int place = 0; place < texts.size(); place++) {
            int sender = sender(texts.get(place), senders);
            forward += (place - sender) * (place - sender);
            backward += (place - (last - sender)) * (place - (last - sender));
        }
        return Math.min(forward, backward) <= NEARLY_THE_SAME;
    }

    private static int sender(String text, List<Sender> senders) {
        for (int i = 0; i < senders.size(); i++) {
            if (text.contains(senders.get(i).mark())) {
                return i;
            }
        }
        throw new AssertionError("A sheet of nobody");
    }

    private static String key(Row sheet) {
        return sheet.content().replaceAll(".*\"sheet_key\":\"([^\"]*)\".*", "$1");
    }
}
