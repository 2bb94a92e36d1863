package nl.lokaledemocratie.quickscan.paper.web;

import java.util.List;

import nl.lokaledemocratie.quickscan.paper.ColumnName;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;

/**
 * A problem as the page shows it.
 *
 * @param column where it stands, as a spreadsheet names it; empty when it is in no column
 */
public record ProblemLine(FileProblem problem, String column) {

    static List<ProblemLine> of(List<FileProblem> problems, List<String> headings) {
        return problems.stream()
                .map(problem -> new ProblemLine(problem, ColumnName.of(problem.column(), headings)))
                .toList();
    }
}
