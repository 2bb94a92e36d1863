package nl.lokaledemocratie.quickscan.study.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.Answer.Chosen;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.study.file.CsvFile;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Header;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Row;
import nl.lokaledemocratie.quickscan.study.file.ExactHeader;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import nl.lokaledemocratie.quickscan.study.file.TextSource;
import nl.lokaledemocratie.quickscan.study.response.SheetProblems.SheetProblem;

/**
 * Reads a file of answers (METHOD.md 1): {@code respondent_id}, {@code group}, background columns, {@code <item>_now} and
 * {@code <item>_wish}. Every row is checked; other columns are ignored, unless the
 * reader is a strict one.
 */
public final class ResponsesReader {

    static final String ID = AnswerColumns.ID;
    static final String GROUP = AnswerColumns.GROUP;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

    private final RatingLayout layout;
    private final List<String> ratingNames;
    private final Set<String> optional;
    private final Set<String> groups;
    private final List<AnswerColumn> answers;
    private final Function<AnswerSheet, List<SheetProblem>> check;
    private final Optional<List<String>> exact;

    /**
     * A reader of answers to the items of a codebook.
     *
     * @param groups     keys that may stand in the column {@code group}
     * @param background columns that are kept when they are there; an empty cell is no answer
     */
    public ResponsesReader(Codebook codebook, List<String> groups, List<String> background) {
        this(
                codebook.layout(),
                codebook.layout().slots().stream()
                        .map(slot -> slot.item() + "_" + slot.aspect().key())
                        .toList(),
                Set.of(),
                groups,
                background.stream().map(AnswerColumn::background).toList(),
                sheet -> List.of(),
                Optional.empty());
    }

    private ResponsesReader(
            RatingLayout layout,
            List<String> ratingNames,
            Set<String> optional,
            List<String> groups,
            List<AnswerColumn> answers,
            Function<AnswerSheet, List<SheetProblem>> check,
            Optional<List<String>> exact) {
        this.layout = layout;
        this.ratingNames = List.copyOf(ratingNames);
        this.optional = Set.copyOf(optional);
        this.groups = Set.copyOf(groups);
        this.answers = List.copyOf(answers);
        this.check = check;
        this.exact = exact;
    }

    /**
     * A reader of answers to a questionnaire on paper, with the {@link AnswerColumns}: every one must be there once and no other, and every
     * row must be one that may be stored, see {@link Questionnaire#check}.
     */
    public static ResponsesReader strict(Questionnaire questionnaire) {
        AnswerColumns columns = AnswerColumns.of(questionnaire);
        return new ResponsesReader(
                questionnaire.ratingLayout(),
                columns.ratings(),
                Set.of(),
                questionnaire.audiences().stream().map(Audience::key).toList(),
                columns.others(),
                sheet -> SheetProblems.find(questionnaire, sheet),
                Optional.of(columns.names()));
    }

    /** A reader of the columns of a study beside its statements: marks, choices and numbers, as far as they are there. */
    public static ResponsesReader ofOthers(Questionnaire questionnaire, List<String> groups) {
        AnswerColumns columns = AnswerColumns.of(questionnaire);
        return new ResponsesReader(
                questionnaire.ratingLayout(),
                columns.ratings(),
                columns.marks(),
                groups,
                columns.others(),
                sheet -> SheetProblems.findMisfits(questionnaire, sheet),
                Optional.empty());
    }

    /**
     * All rows of a file.
     *
     * @throws FilesRefusedException with every problem, when there is one
     */
    public List<Response> readAll(TextSource source) {
        List<Response> responses = new ArrayList<>();
        List<FileProblem> problems = read(source, responses::add);
        if (!problems.isEmpty()) {
            throw new FilesRefusedException(problems);
        }
        return responses;
    }

    /** Streams the rows that are right to the sink and returns every problem; when there is one, all rows must be thrown away. */
    public List<FileProblem> read(TextSource source, Consumer<Response> sink) {
        FileProblems problems = new FileProblems();
        read(source, problems, sink);
        return problems.list();
    }

    public void read(TextSource source, FileProblems problems, Consumer<Response> sink) {
        new CsvFile(source, problems).read(header -> new Rows(header, source.name(), problems, sink)::read);
    }

    /** The rows under one header. */
    private final class Rows {
        private final String file;
        private final FileProblems problems;
        private final Consumer<Response> sink;
        private final int id;
        private final int group;
        private final int[] ratings = new int[layout.size()];
        private final Map<AnswerColumn, Integer> others = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final boolean complete;
        private final int[] unnamed;

        Rows(Header header, String file, FileProblems problems, Consumer<Response> sink) {
            this.file = file;
            this.problems = problems;
            this.sink = sink;
            exact.ifPresent(names -> new ExactHeader(header, names).check(file, problems));
            id = column(header, ID);
            group = column(header, GROUP);
            for (int i = 0; i < ratings.length; i++) {
                ratings[i] = column(header, ratingNames.get(i));
            }
            answers.forEach(column -> others.put(column, header.find(column.name())));
            complete = id >= 0
                    && group >= 0
                    && IntStream.range(0, ratings.length)
                            .allMatch(i -> ratings[i] >= 0 || optional.contains(ratingNames.get(i)));
            unnamed = IntStream.range(0, exact.isPresent() ? header.names().size() : 0)
                    .filter(column -> header.names().get(column).isEmpty())
                    .toArray();
        }

        private int column(Header header, String name) {
            int place = header.find(name);
            if (exact.isPresent()) {
                return place;
            }
            if (place < 0 && !optional.contains(name)) {
                problems.add(file, header.line(), 0, Code.MISSING_COLUMN, name);
            } else if (header.names().lastIndexOf(name) > place) {
                problems.add(file, header.line(), header.names().lastIndexOf(name) + 1, Code.DUPLICATE_COLUMN, name);
            }
            return place;
        }

        /** Everything that is wrong with a row at once: an answer that cannot be read hides no other that does not fit. */
        public void read(Row row) {
            boolean identified = hasNewId(row);
            boolean grouped = hasKnownGroup(row);
            boolean sound = identified & grouped & standsUnderNames(row);
            byte[] codes = new byte[ratings.length];
            for (int i = 0; i < codes.length; i++) {
                sound &= readRating(row, i, codes);
            }
            if (grouped && complete) {
                accept(row, new AnswerSheet(row.get(group), Ratings.of(codes), answers(row)), sound);
            }
        }

        private void accept(Row row, AnswerSheet sheet, boolean sound) {
            List<SheetProblem> wrong = check.apply(sheet).stream()
                    .filter(problem -> sound || problem.code() != Code.NO_ANSWERS)
                    .toList();
            for (SheetProblem problem : wrong) {
                int column = columnOf(problem, sheet);
                problems.add(new FileProblem(
                        file, row.line(), column, problem.code(), subject(row, column, problem), problem.meant()));
            }
            if (sound && wrong.isEmpty()) {
                sink.accept(new Response(row.get(id), sheet));
            }
        }

        /** The cell as it stands; without one what the problem is about. */
        private String subject(Row row, int column, SheetProblem problem) {
            String cell = row.get(column - 1);
            if (!cell.isEmpty()) {
                return cell;
            }
            return problem.question().isEmpty() ? row.get(id) : problem.question();
        }

        /** The column of the question that the problem is about; of its two ratings the first that is filled in. */
        private int columnOf(SheetProblem problem, AnswerSheet sheet) {
            String other = AnswerColumns.other(problem.question());
            for (Map.Entry<AnswerColumn, Integer> column : others.entrySet()) {
                if (column.getKey().question().equals(problem.question())
                        && column.getKey().name().equals(other) == problem.other()) {
                    return column.getValue() + 1;
                }
            }
            for (int i = 0; i < ratings.length; i++) {
                if (layout.slots().get(i).item().equals(problem.question())
                        && sheet.ratings().code(i) != Ratings.EMPTY) {
                    return ratings[i] + 1;
                }
            }
            return 0;
        }

        /** An empty id is a value that cannot stand there; two of them would not be told apart. */
        private boolean hasNewId(Row row) {
            if (id < 0) {
                return true;
            }
            String text = row.get(id);
            boolean isNew = !text.isEmpty() && seen.add(text);
            if (!isNew) {
                Code code = text.isEmpty() ? Code.BAD_VALUE : Code.DUPLICATE_RESPONDENT_ID;
                problems.add(file, row.line(), id + 1, code, text);
            }
            return isNew;
        }

        private boolean standsUnderNames(Row row) {
            int[] stray = IntStream.of(unnamed)
                    .filter(column -> !row.get(column).isEmpty())
                    .toArray();
            for (int column : stray) {
                problems.add(file, row.line(), column + 1, Code.EXTRA_FIELD, row.get(column));
            }
            return stray.length == 0;
        }

        private boolean hasKnownGroup(Row row) {
            boolean known = group < 0 || groups.contains(row.get(group));
            if (!known) {
                problems.add(file, row.line(), group + 1, Code.UNKNOWN_GROUP, row.get(group));
            }
            return known;
        }

        private boolean readRating(Row row, int position, byte[] codes) {
            RatingLayout.Slot slot = layout.slots().get(position);
            String text = row.get(ratings[position]);
            codes[position] = Ratings.EMPTY;
            if (text.isEmpty()) {
                return true;
            }
            if (text.equalsIgnoreCase("dk")) {
                codes[position] = Ratings.DONT_KNOW;
                return true;
            }
            if (!WHOLE_NUMBER.matcher(text).matches()) {
                problems.add(file, row.line(), ratings[position] + 1, Code.BAD_VALUE, text);
                return false;
            }
            OptionalInt value = WholeNumber.parse(text, slot.min(), slot.max());
            if (value.isEmpty()) {
                problems.add(file, row.line(), ratings[position] + 1, Code.OFF_SCALE, text);
                return false;
            }
            codes[position] = (byte) (value.getAsInt() - slot.min());
            return true;
        }

        private Map<String, Answer> answers(Row row) {
            Map<String, Answer> filled = new HashMap<>();
            others.forEach((column, position) -> {
                Answer answer = column.read(row, position);
                if (!answer.isEmpty()) {
                    filled.merge(column.question(), answer, (options, words) -> ((Chosen) options).and((Chosen) words));
                }
            });
            return filled;
        }
    }
}
