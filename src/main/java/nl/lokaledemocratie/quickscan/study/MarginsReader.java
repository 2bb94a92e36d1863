package nl.lokaledemocratie.quickscan.study;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.study.file.Columns;
import nl.lokaledemocratie.quickscan.study.file.CsvFile;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Row;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;
import nl.lokaledemocratie.quickscan.study.file.TextSource;

/** Reads {@code margins.csv}: variable, category and count, which is a full stop where no figure exists, as the CBS writes it. */
final class MarginsReader {

    private static final String NO_FIGURE = ".";

    private final FileProblems problems;
    private final Optional<Questionnaire> asked;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Map<String, Double>> counts = new LinkedHashMap<>();
    private final Map<String, Set<String>> uncounted = new LinkedHashMap<>();

    /**
     * Reads one file.
     *
     * @param asked what the counts must fit, where the study has it; a codebook knows no such questions
     */
    MarginsReader(FileProblems problems, Optional<Questionnaire> asked) {
        this.problems = problems;
        this.asked = asked;
    }

    /** A count as it stands, with its place. */
    private record Figure(Row row, int column, int variableColumn, int categoryColumn) {
        String variable() {
            return row.get(variableColumn);
        }

        String category() {
            return row.get(categoryColumn);
        }

        String text() {
            return row.get(column);
        }

        boolean isThere() {
            return !text().equals(NO_FIGURE);
        }
    }

    Margins read(TextSource source) {
        new CsvFile(source, problems).read(header -> rows(new Columns(source.name(), header, problems)));
        MarginCounts reader = MarginCounts.of(
                figures.stream().filter(Figure::isThere).map(Figure::text).toList());
        figures.forEach(figure -> take(figure, reader, source.name()));
        asked.ifPresent(questionnaire -> refuseOthers(questionnaire, source.name()));
        refuseEmpty(source.name());
        return new Margins(counts.entrySet().stream()
                .map(entry -> new Margins.Variable(
                        entry.getKey(), entry.getValue(), requireNonNull(uncounted.get(entry.getKey()))))
                .toList());
    }

    private Consumer<Row> rows(Columns columns) {
        int variable = columns.need("variable");
        int category = columns.need("category");
        int count = columns.need("count");
        Set<String> seen = new HashSet<>();
        return row -> {
            String key = row.get(variable) + "\n" + row.get(category);
            if (columns.areFilled(row, variable, category) && columns.isNew(row, category, key, seen) && count >= 0) {
                figures.add(new Figure(row, count, variable, category));
            }
        };
    }

    private void take(Figure figure, MarginCounts reader, String file) {
        Map<String, Double> ofVariable = counts.computeIfAbsent(figure.variable(), name -> new LinkedHashMap<>());
        Set<String> without = uncounted.computeIfAbsent(figure.variable(), name -> new HashSet<>());
        OptionalDouble count = reader.parse(figure.text());
        if (!figure.isThere()) {
            without.add(figure.category());
        } else if (reader.isAmbiguous(figure.text())) {
            refuse(figure, figure.column(), Code.AMBIGUOUS_NUMBER, file);
        } else if (count.isEmpty()) {
            refuse(figure, figure.column(), Code.BAD_NUMBER, file);
        } else {
            ofVariable.put(figure.category(), count.getAsDouble());
        }
    }

    /** What the questionnaire does not ask: nobody can be in such a class. */
    private void refuseOthers(Questionnaire questionnaire, String file) {
        for (Figure figure : figures) {
            Optional<ChoiceQuestion> question = questionnaire
                    .findQuestion(figure.variable())
                    .filter(ChoiceQuestion.class::isInstance)
                    .map(ChoiceQuestion.class::cast);
            if (question.isEmpty()) {
                refuse(figure, figure.variableColumn(), Code.UNKNOWN_VARIABLE, file);
            } else if (question.get().findOption(figure.category()).isEmpty()) {
                refuse(figure, figure.categoryColumn(), Code.UNKNOWN_CLASS, file);
            } else if (figure == firstOf(figure.variable())) {
                refuseMissing(question.get(), figure, file);
            }
        }
    }

    /** Who chose an option that is not counted would be outside every share. */
    private void refuseMissing(ChoiceQuestion question, Figure first, String file) {
        List<String> counted = figures.stream()
                .filter(figure -> figure.variable().equals(first.variable()))
                .map(Figure::category)
                .toList();
        question.options().stream()
                .map(Option::key)
                .filter(option -> !counted.contains(option))
                .forEach(option ->
                        problems.add(file, first.row().line(), first.categoryColumn() + 1, Code.MISSING_CLASS, option));
    }

    private Figure firstOf(String variable) {
        return figures.stream()
                .filter(figure -> figure.variable().equals(variable))
                .findFirst()
                .orElseThrow();
    }

    private void refuse(Figure figure, int column, Code code, String file) {
        problems.add(file, figure.row().line(), column + 1, code, figure.row().get(column));
    }

    /** A variable that counts nobody is named where it begins. */
    private void refuseEmpty(String file) {
        if (!problems.isEmpty()) {
            return;
        }
        counts.forEach((name, ofVariable) -> {
            if (ofVariable.values().stream().allMatch(count -> count == 0)) {
                Figure first = firstOf(name);
                refuse(first, first.variableColumn(), Code.NO_POPULATION, file);
            }
        });
        if (counts.isEmpty()) {
            problems.add(file, 1, 0, Code.NO_MARGINS, file);
        }
    }
}
