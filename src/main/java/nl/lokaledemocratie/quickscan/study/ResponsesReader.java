package nl.lokaledemocratie.quickscan.study;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.questionnaire.AnswerProblem;
import nl.lokaledemocratie.quickscan.questionnaire.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Ratings;
import nl.lokaledemocratie.quickscan.study.CsvFile.Header;
import nl.lokaledemocratie.quickscan.study.CsvFile.Row;
import nl.lokaledemocratie.quickscan.study.FileProblem.Code;

/**
 * Reads a file of answers (METHOD.md 1): {@code respondent_id}, {@code group}, background columns, {@code <item>_now} and
 * {@code <item>_wish}. Every row is checked; other columns are ignored, unless the
 * reader is a strict one.
 */
public final class ResponsesReader {

    static final String ID = "respondent_id";
    static final String GROUP = "group";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

    private final RatingLayout layout;
    private final Set<String> groups;
    private final List<String> background;
    private final List<String> texts;
    private final Function<AnswerSheet, List<AnswerProblem>> check;
    private final boolean exact;

    /**
     * A reader of answers to the items of a codebook.
     *
     * @param groups     keys that may stand in the column {@code group}
     * @param background columns that are kept when they are there; an empty cell is no answer
     */
    public ResponsesReader(Codebook codebook, List<String> groups, List<String> background) {
        this(codebook.layout(), groups, background, List.of(), sheet -> List.of(), false);
    }

    private ResponsesReader(
            RatingLayout layout,
            List<String> groups,
            List<String> background,
            List<String> texts,
            Function<AnswerSheet, List<AnswerProblem>> check,
            boolean exact) {
        this.layout = layout;
        this.groups = Set.copyOf(groups);
        this.background = List.copyOf(background);
        this.texts = List.copyOf(texts);
        this.check = check;
        this.exact = exact;
    }

    /** A reader of answers to a questionnaire, with its choice and open questions as columns named after their keys. */
    public static ResponsesReader of(Questionnaire questionnaire) {
        return of(questionnaire, sheet -> List.of(), false);
    }

    /**
     * The same, but every row must be one that may be stored, see {@link Questionnaire#check}, and every column must be there once and no
     * other.
     */
    public static ResponsesReader strict(Questionnaire questionnaire) {
        return of(questionnaire, questionnaire::check, true);
    }

    private static ResponsesReader of(
            Questionnaire questionnaire, Function<AnswerSheet, List<AnswerProblem>> check, boolean exact) {
        return new ResponsesReader(
                questionnaire.ratingLayout(),
                questionnaire.audiences().stream()
                        .map(audience -> audience.key())
                        .toList(),
                keys(questionnaire, ChoiceQuestion.class),
                keys(questionnaire, OpenQuestion.class),
                check,
                exact);
    }

    private static List<String> keys(Questionnaire questionnaire, Class<?> kind) {
        return questionnaire
                .questions()
                .filter(kind::isInstance)
                .map(question -> question.key())
                .toList();
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
        Problems problems = new Problems();
        read(source, problems, sink);
        return problems.list();
    }

    void read(TextSource source, Problems problems, Consumer<Response> sink) {
        new CsvFile(source, problems).read(header -> new Rows(header, source.name(), problems, sink)::read);
    }

    private static String column(RatingLayout.Slot slot) {
        return slot.item() + "_" + slot.aspect().key();
    }

    private List<String> columns() {
        Stream<String> ratings = layout.slots().stream().map(ResponsesReader::column);
        return Stream.of(Stream.of(ID, GROUP), background.stream(), ratings, texts.stream())
                .flatMap(names -> names)
                .toList();
    }

    /** The rows under one header. */
    private final class Rows {
        private final String file;
        private final Problems problems;
        private final Consumer<Response> sink;
        private final int id;
        private final int group;
        private final int[] ratings = new int[layout.size()];
        private final Map<String, Integer> optional = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final boolean complete;
        private final int[] unnamed;

        Rows(Header header, String file, Problems problems, Consumer<Response> sink) {
            this.file = file;
            this.problems = problems;
            this.sink = sink;
            if (exact) {
                new ExactHeader(header, columns()).check(file, problems);
            }
            id = column(header, ID);
            group = column(header, GROUP);
            for (int i = 0; i < ratings.length; i++) {
                ratings[i] =
                        column(header, ResponsesReader.column(layout.slots().get(i)));
            }
            background.forEach(name -> optional.put(name, header.find(name)));
            texts.forEach(name -> optional.put(name, header.find(name)));
            complete = id >= 0 && group >= 0 && IntStream.of(ratings).allMatch(column -> column >= 0);
            unnamed = IntStream.range(0, exact ? header.names().size() : 0)
                    .filter(column -> header.names().get(column).isEmpty())
                    .toArray();
        }

        private int column(Header header, String name) {
            int place = header.find(name);
            if (exact) {
                return place;
            }
            if (place < 0) {
                problems.add(file, header.line(), 0, Code.MISSING_COLUMN, name);
            } else if (header.names().lastIndexOf(name) > place) {
                problems.add(file, header.line(), header.names().lastIndexOf(name) + 1, Code.DUPLICATE_COLUMN, name);
            }
            return place;
        }

        void read(Row row) {
            boolean sound = hasNewId(row) & hasKnownGroup(row) & standsUnderNames(row);
            byte[] codes = new byte[ratings.length];
            for (int i = 0; i < codes.length; i++) {
                sound &= readRating(row, i, codes);
            }
            if (sound && complete) {
                accept(
                        row,
                        new AnswerSheet(
                                row.get(group), Ratings.of(codes), answers(row, background), answers(row, texts)));
            }
        }

        private void accept(Row row, AnswerSheet sheet) {
            List<AnswerProblem> wrong = check.apply(sheet);
            for (AnswerProblem problem : wrong) {
                int column = columnOf(problem, sheet);
                String subject = problem.question().isEmpty() ? row.get(id) : problem.question();
                problems.add(file, row.line(), column, FileProblem.Code.of(problem.code()), subject);
            }
            if (wrong.isEmpty()) {
                sink.accept(new Response(row.get(id), sheet));
            }
        }

        /** The column of the question that the problem is about; of its two ratings the first that is filled in. */
        private int columnOf(AnswerProblem problem, AnswerSheet sheet) {
            if (optional.containsKey(problem.question())) {
                return optional.get(problem.question()) + 1;
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
            BigInteger value = new BigInteger(text);
            if (value.compareTo(BigInteger.valueOf(slot.min())) < 0
                    || value.compareTo(BigInteger.valueOf(slot.max())) > 0) {
                problems.add(file, row.line(), ratings[position] + 1, Code.OFF_SCALE, text);
                return false;
            }
            codes[position] = (byte) (value.intValueExact() - slot.min());
            return true;
        }

        private Map<String, String> answers(Row row, List<String> names) {
            Map<String, String> answers = new HashMap<>();
            for (String name : names) {
                String answer = row.get(optional.get(name));
                if (!answer.isEmpty()) {
                    answers.put(name, answer);
                }
            }
            return answers;
        }
    }
}
