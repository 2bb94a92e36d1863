package nl.lokaledemocratie.quickscan.comparison;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A closed scan as the comparison of one group knows it.
 *
 * @param organisation official code
 * @param name         name of the organisation
 * @param title        what the organisation calls this scan
 * @param province     name of the province it lies in, if it lies in one
 * @param inhabitants  number of inhabitants, when known
 * @param fictional    demonstration content
 * @param holdsResults whether it tells anything: a scan that hardly anybody answered has nothing to show, and replaces no earlier one
 * @param respondents  people of the group who took part, a public number (METHOD.md 0.7)
 * @param cells        by the key of a theme or core value; what is not there nobody answered
 */
public record ComparedScan(
        UUID id,
        String organisation,
        String name,
        String title,
        Optional<String> province,
        OptionalInt inhabitants,
        LocalDate closedOn,
        boolean fictional,
        boolean holdsResults,
        int respondents,
        Map<String, ComparedCell> cells) {

    public ComparedScan {
        cells = Map.copyOf(cells);
    }

    ComparedCell cell(String key) {
        return cells.getOrDefault(key, new ComparedCell.NoData());
    }
}
