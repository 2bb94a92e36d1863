package nl.lokaledemocratie.quickscan.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.study.file.CellPlace;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;
import nl.lokaledemocratie.quickscan.study.file.NearColumns;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import nl.lokaledemocratie.quickscan.study.response.Response;
import nl.lokaledemocratie.quickscan.study.response.StudyColumns;

/**
 * What was read and counts nowhere or is probably meant otherwise, so that whoever made the files hears of it. Each line has the form of a
 * file problem with {@code WARNING} before its code; none is one, and everything else is analysed.
 */
public final class LeftAside {

    private final Set<String> filled = new HashSet<>();
    private final Map<String, Cell> strangers = new HashMap<>();
    private final Map<String, Integer> sheets = new HashMap<>();
    private int estimating;
    private Optional<Cell> first = Optional.empty();
    private Optional<Study> study = Optional.empty();
    private List<RatingLayout.Slot> slots = List.of();

    /** A cell by its row and column. */
    private record Cell(String respondent, String column, String text) {}

    /**
     * An answer that the margins do not know.
     *
     * @param place where the first of them stands
     */
    public record Stranger(String answer, CellPlace place) {}

    void expect(Study expected) {
        study = Optional.of(expected);
        slots = expected.codebook().layout().slots();
    }

    /** Takes note of a row as it was read, and of what is left of it. */
    void see(Response response, AnswerSheet counted) {
        Study of = study.orElseThrow();
        AnswerSheet sheet = response.sheet();
        if (filled.size() < of.background().size()) {
            filled.addAll(sheet.answers().keySet());
        }
        if (!counted.ratings().isBlank()) {
            sheets.merge(sheet.audience(), 1, Integer::sum);
        }
        if (sheet.audience().equals(of.codebook().estimated())) {
            seeEstimates(response);
        }
        if (sheet.audience().equals(of.settings().raking().group())) {
            of.margins().ifPresent(margins -> margins.variables().forEach(variable -> seeAnswer(response, variable)));
        }
    }

    private void seeEstimates(Response response) {
        Ratings ratings = response.sheet().ratings();
        Optional<RatingLayout.Slot> own = IntStream.range(0, slots.size())
                .filter(i -> slots.get(i).aspect() == Aspect.EST && ratings.code(i) != Ratings.EMPTY)
                .mapToObj(slots::get)
                .findFirst();
        if (own.isPresent()) {
            estimating++;
            first = first.or(() -> own.map(slot -> new Cell(response.id(), StudyColumns.of(slot), "")));
        }
    }

    private void seeAnswer(Response response, Margins.Variable variable) {
        String answer =
                response.sheet().find(variable.name()).map(Answer::written).orElse("");
        boolean known = answer.isEmpty()
                || variable.counts().containsKey(answer)
                || variable.uncounted().contains(answer);
        if (!known) {
            strangers.putIfAbsent(variable.name(), new Cell(response.id(), variable.name(), answer));
        }
    }

    /** The first answer to a variable that the margins do not know; empty when they know all. */
    public Optional<Stranger> stranger(String variable) {
        return Optional.ofNullable(strangers.get(variable)).map(cell -> new Stranger(cell.text(), place(cell)));
    }

    /** One line each, with code, place and remedy; empty when everything counted. */
    public List<String> lines() {
        return study.stream()
                .flatMap(of -> Stream.of(
                                Stream.concat(of.warnings().stream(), nearColumns(of).stream())
                                        .map(FileProblem::asWarning),
                                of.populations().stream().flatMap(this::tooMany),
                                unanswered(of),
                                ownEstimates(of))
                        .flatMap(lines -> lines))
                .toList();
    }

    private static List<FileProblem> nearColumns(Study of) {
        FileProblems problems = new FileProblems();
        List<String> others = Stream.concat(
                        of.background().stream(),
                        of.questionnaire().stream().flatMap(asked -> AnswerColumns.of(asked).names().stream()))
                .toList();
        NearColumns.warn(of.source(Study.RESPONSES), StudyColumns.names(of.codebook(), others), problems);
        of.previous()
                .ifPresent(earlier -> NearColumns.warn(
                        of.source(Study.PREVIOUS_RESPONSES), StudyColumns.names(earlier, List.of()), problems));
        return problems.warnings();
    }

    /** More sheets than people: METHOD.md 12.4b asks that this is told. */
    private Stream<String> tooMany(Population population) {
        int came = sheets.getOrDefault(population.group(), 0);
        if (!population.isExceededBy(came)) {
            return Stream.of();
        }
        CellPlace place =
                CellPlace.find(study.orElseThrow().source(StudyReader.POPULATION), "group", population.group(), "N");
        String result = population.closed() ? "so nothing of it is shown" : "so its share is not given";
        return Stream.of(
                line(StudyReader.POPULATION, place, "N_EXCEEDED") + "\"" + population.group() + "\" has " + came
                        + " sheets and only " + population.size().orElseThrow() + " people, " + result
                        + "; correct N, or look whether sheets came in twice");
    }

    private Stream<String> unanswered(Study of) {
        return of.background().stream()
                .filter(column -> !filled.contains(column))
                .map(column -> line(Study.RESPONSES, new CellPlace(1, 0), "NO_BACKGROUND") + "column \"" + column
                        + "\" of margins.csv is not there or empty; add its answers, or leave it out of margins.csv");
    }

    private Stream<String> ownEstimates(Study of) {
        return first.stream()
                .map(cell -> line(Study.RESPONSES, place(cell), "OWN_ESTIMATE") + estimating + " of \""
                        + of.codebook().estimated() + "\" (the first is respondent \"" + cell.respondent()
                        + "\") have an estimate of what their own group answers; it counts nowhere, leave the columns"
                        + " that end in _est empty for them");
    }

    private CellPlace place(Cell cell) {
        return CellPlace.find(
                study.orElseThrow().source(Study.RESPONSES), StudyColumns.ID, cell.respondent(), cell.column());
    }

    private static String line(String file, CellPlace place, String code) {
        return file + ":" + place.line() + ":" + place.column() + " WARNING " + code + " ";
    }
}
