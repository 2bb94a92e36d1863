package nl.lokaledemocratie.quickscan.study.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Header;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;

/** Demands every column once and no other: where a column that is not recognised would be answers that are lost. */
public final class ExactHeader {

    private final Header header;
    private final List<String> wanted;

    public ExactHeader(Header header, List<String> wanted) {
        this.header = header;
        this.wanted = List.copyOf(wanted);
    }

    /** Adds what is wrong: from left to right, and then what is missing. Columns without a name are left to their cells. */
    public void check(String file, FileProblems problems) {
        List<String> missing =
                wanted.stream().filter(name -> !header.names().contains(name)).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.names().size(); i++) {
            String name = header.names().get(i);
            if (!name.isEmpty() && !seen.add(name)) {
                problems.add(file, header.line(), i + 1, Code.DUPLICATE_COLUMN, name);
            } else if (!name.isEmpty() && !wanted.contains(name)) {
                problems.add(new FileProblem(
                        file, header.line(), i + 1, Code.UNKNOWN_COLUMN, name, Suggestion.nearest(name, missing)));
            }
        }
        missing.forEach(name -> problems.add(file, header.line(), 0, Code.MISSING_COLUMN, name));
    }
}
