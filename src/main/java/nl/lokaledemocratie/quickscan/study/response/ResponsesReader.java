package nl.lokaledemocratie.quickscan.study.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.Answer.Chosen;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
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
 * {@code <item>_wish}, and optionally {@code channel}. Every row is checked; other columns are ignored, unless the reader is a strict one:
 * a file of answers on paper.
 */
public final class ResponsesReader {

    static final String ID = AnswerColumns.ID;
    static final String GROUP = AnswerColumns.GROUP;
    static final String CHANNEL = "channel";

    private static final List<Channel> CHANNELS = List.of(Channel.ONLINE, Channel.PAPER);

    private final List<RatingColumn> ratings;
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
                codebook.layout().slots().stream()
                        .map(RatingColumn::ofStatement)
                        .toList(),
                groups,
                background.stream().map(AnswerColumn::background).toList(),
                sheet -> List.of(),
                Optional.empty());
    }

    private ResponsesReader(
            List<RatingColumn> ratings,
            List<String> groups,
            List<AnswerColumn> answers,
            Function<AnswerSheet, List<SheetProblem>> check,
            Optional<List<String>> exact) {
        this.ratings = List.copyOf(ratings);
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
                columns.ratings(),
                questionnaire.audiences().stream().map(Audience::key).toList(),
                columns.others(),
                sheet -> SheetProblems.find(questionnaire, sheet),
                Optional.of(columns.names()));
    }

    /** A reader of the columns of a study beside its statements: marks, choices and numbers, as far as they are there. */
    public static ResponsesReader ofOthers(Questionnaire questionnaire, List<String> groups) {
        AnswerColumns columns = AnswerColumns.of(questionnaire);
        return new ResponsesReader(
                columns.ratingsWithMarksIfAny(),
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
        private final int channel;
        private final int[] places = new int[ratings.size()];
        private final Map<AnswerColumn, Integer> others = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final boolean complete;
        private final int[] unnamed;

        Rows(Header header, String file, FileProblems problems, Consumer<Response> sink) {
            this.file = file;
            this.problems = problems;
            this.sink = sink;
            exact.ifPresent(names -> new ExactHeader(header, names).check(file, problems));
            id = column(header, ID, false);
            group = column(header, GROUP, false);
            channel = exact.isPresent() ? -1 : column(header, CHANNEL, true);
            for (int i = 0; i < places.length; i++) {
                places[i] = column(header, ratings.get(i).name(), ratings.get(i).optional());
            }
            answers.forEach(column -> others.put(column, header.find(column.name())));
            complete = id >= 0
                    && group >= 0
                    && IntStream.range(0, places.length)
                            .allMatch(i -> places[i] >= 0 || ratings.get(i).optional());
            unnamed = IntStream.range(0, exact.isPresent() ? header.names().size() : 0)
                    .filter(column -> header.names().get(column).isEmpty())
                    .toArray();
        }

        private int column(Header header, String name, boolean optional) {
            int place = header.find(name);
            if (exact.isPresent()) {
                return place;
            }
            if (place < 0 && !optional) {
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
            boolean sound = identified & grouped & hasChannel(row) & standsUnderNames(row);
            byte[] codes = new byte[places.length];
            for (int i = 0; i < codes.length; i++) {
                sound &= isRating(row, i);
                codes[i] = ratings.get(i).code(row.get(places[i]));
            }
            if (grouped && complete) {
                accept(row, new AnswerSheet(row.get(group), Ratings.of(codes), answers(row), channel(row)), sound);
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

        /** The column of the question that the problem is about; of its ratings the one that is meant, else the first that is filled in. */
        private int columnOf(SheetProblem problem, AnswerSheet sheet) {
            String other = AnswerColumns.other(problem.question());
            for (Map.Entry<AnswerColumn, Integer> column : others.entrySet()) {
                if (column.getKey().question().equals(problem.question())
                        && column.getKey().name().equals(other) == problem.other()) {
                    return column.getValue() + 1;
                }
            }
            return IntStream.range(0, places.length)
                    .filter(i -> ratings.get(i).slot().item().equals(problem.question()))
                    .filter(i -> problem.aspect()
                            .map(ratings.get(i).slot().aspect()::equals)
                            .orElse(true))
                    .filter(i -> sheet.ratings().code(i) != Ratings.EMPTY)
                    .map(i -> places[i] + 1)
                    .findFirst()
                    .orElse(0);
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

        private boolean hasChannel(Row row) {
            String text = channel < 0 ? "" : row.get(channel);
            boolean known =
                    text.isEmpty() || CHANNELS.stream().map(Channel::key).anyMatch(text::equals);
            if (!known) {
                problems.add(file, row.line(), channel + 1, Code.BAD_CHANNEL, text);
            }
            return known;
        }

        /** What somebody typed is on paper; elsewhere a file says so, and else it is online. */
        private Channel channel(Row row) {
            boolean paper =
                    exact.isPresent() || channel >= 0 && row.get(channel).equals(Channel.PAPER.key());
            return paper ? Channel.PAPER : Channel.ONLINE;
        }

        private boolean isRating(Row row, int rating) {
            int place = places[rating];
            Optional<Code> problem = ratings.get(rating).problem(row.get(place));
            problem.ifPresent(code -> problems.add(file, row.line(), place + 1, code, row.get(place)));
            return problem.isEmpty();
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
