package nl.lokaledemocratie.quickscan.study;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.study.response.Response;

/**
 * What was read from the answers and counts nowhere, so that whoever made the file hears of it. Each line has the form of a file problem;
 * none is one, and everything else is analysed.
 */
public final class LeftAside {

    private final Set<String> filled = new HashSet<>();
    private int estimating;
    private Optional<String> first = Optional.empty();
    private List<String> background = List.of();
    private String estimated = "";

    void expect(List<String> columns, String estimatedGroup) {
        background = List.copyOf(columns);
        estimated = estimatedGroup;
    }

    void see(Response response, boolean estimates) {
        if (filled.size() < background.size()) {
            filled.addAll(response.sheet().answers().keySet());
        }
        if (estimates) {
            estimating++;
            first = first.or(() -> Optional.of(response.id()));
        }
    }

    /** One line each, with code, place and remedy; empty when everything counted. */
    public List<String> lines() {
        Stream<String> unanswered = background.stream()
                .filter(column -> !filled.contains(column))
                .map(column -> Study.RESPONSES + ":1:0 NO_BACKGROUND column \"" + column
                        + "\" of margins.csv is not there or empty; add its answers, or leave it out of margins.csv");
        Stream<String> own = first.stream()
                .map(id -> Study.RESPONSES + ":0:0 OWN_ESTIMATE " + estimating + " of \"" + estimated
                        + "\" (the first is respondent \"" + id
                        + "\") have an estimate of what their own group answers; it counts nowhere, leave the columns"
                        + " that end in _est empty for them");
        return Stream.concat(unanswered, own).toList();
    }
}
