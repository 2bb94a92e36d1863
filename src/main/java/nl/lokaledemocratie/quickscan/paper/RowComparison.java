package nl.lokaledemocratie.quickscan.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.GroupCodes;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;

/** Which rows of an import equal rows that were taken in before, and which equal rows above them. A row counts once for each it equals. */
final class RowComparison {

    private enum Kind {
        NEW,
        TWIN,
        EQUAL
    }

    private record Row(AnswerSheet sheet, Kind kind) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> hashes = new HashMap<>();

    /**
     * Compares rows with those that are known.
     *
     * @param hashes of the rows, in their order
     * @param known  how often each hash was taken in
     */
    RowComparison(List<AnswerSheet> sheets, List<String> hashes, Map<String, Integer> known) {
        for (int i = 0; i < sheets.size(); i++) {
            int before = known.getOrDefault(hashes.get(i), 0);
            int here = this.hashes.merge(hashes.get(i), 1, Integer::sum);
            Kind beyond = here - before > 1 ? Kind.TWIN : Kind.NEW;
            rows.add(new Row(sheets.get(i), here <= before ? Kind.EQUAL : beyond));
        }
    }

    /** The rows to store, with the equal ones or without. */
    List<AnswerSheet> sheets(boolean all) {
        return rows.stream()
                .filter(row -> all || row.kind() != Kind.EQUAL)
                .map(Row::sheet)
                .toList();
    }

    boolean isNothingNew() {
        return sheets(false).isEmpty();
    }

    GroupPreview preview(Audience audience, GroupCodes codes) {
        return new GroupPreview(
                audience,
                (int) rows.stream().filter(row -> isOf(row, audience)).count(),
                count(audience, Kind.EQUAL),
                count(audience, Kind.TWIN),
                codes);
    }

    private int count(Audience audience, Kind kind) {
        return (int) rows.stream()
                .filter(row -> isOf(row, audience) && row.kind() == kind)
                .count();
    }

    private static boolean isOf(Row row, Audience audience) {
        return row.sheet().audience().equals(audience.key());
    }
}
