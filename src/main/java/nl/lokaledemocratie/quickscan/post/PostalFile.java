package nl.lokaledemocratie.quickscan.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.paper.TableProblems;
import nl.lokaledemocratie.quickscan.post.PostalColumns.Field;
import nl.lokaledemocratie.quickscan.post.PostalProblem.Kind;
import nl.lokaledemocratie.quickscan.study.file.CsvFile;

/**
 * What a file of postal addresses says, or everything that is wrong with it.
 *
 * @param addresses in the order of the lines; none of them counts when there are problems
 * @param problems  in the order of the lines
 */
public record PostalFile(List<PostalAddress> addresses, List<PostalProblem> problems) {

    /** More are printed in parts. */
    public static final int MOST = 10_000;

    /** What stands for a name where a file gives none. */
    public static final String RESIDENTS = "Aan de bewoners van dit adres";

    /** A line of so many signs, however wide, can be read in the window of an envelope. */
    private static final int LONGEST = 60;

    private static final Pattern FORMULA = Pattern.compile("(?s)[=@+].*");

    /** The letters of the last group are never those of a dark time. */
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})\\s*((?!SA|SD|SS)[A-Z]{2})");

    /** Reads a table in text or an Excel file. */
    public static PostalFile read(String name, byte[] content) {
        Reading reading = new Reading();
        reading.problems.read(name, content, reading);
        return reading.result();
    }

    /** Reads row by row; keeps what is right, and says what is not. */
    private static final class Reading implements CsvFile.Table {

        private final Map<String, Long> lines = new HashMap<>();
        private final List<PostalAddress> read = new ArrayList<>();
        private final TableProblems<PostalProblem> problems = new TableProblems<>(
                (line, trouble, subject) -> new PostalProblem(line, Kind.valueOf(trouble.name()), subject));
        private int rows;

        @Override
        public Consumer<CsvFile.Row> rowsUnder(CsvFile.Header header) {
            PostalColumns columns = PostalColumns.of(header.names());
            String names = String.join(", ", header.names());
            if (columns.isTwice()) {
                add(header.line(), Kind.COLUMN_TWICE, names);
                return row -> {};
            }
            Map<Field, Kind> needed = Map.of(
                    Field.STREET,
                    Kind.NO_STREET_COLUMN,
                    Field.POSTCODE,
                    Kind.NO_POSTCODE_COLUMN,
                    Field.PLACE,
                    Kind.NO_PLACE_COLUMN);
            List<Kind> missing = needed.keySet().stream()
                    .filter(field -> !columns.has(field))
                    .sorted()
                    .map(needed::get)
                    .toList();
            missing.forEach(kind -> add(header.line(), kind, names));
            return missing.isEmpty() ? row -> read(row, columns) : row -> {};
        }

        private void read(CsvFile.Row row, PostalColumns columns) {
            if (++rows == MOST + 1) {
                add(row.line(), Kind.TOO_MANY, String.valueOf(MOST));
            }
            if (rows > MOST) {
                return;
            }
            int before = problems.count();
            String street = words(row, columns, Field.STREET, Field.NUMBER, Field.LETTER, Field.ADDITION);
            String code = word(row, columns, Field.POSTCODE).toUpperCase(Locale.ROOT);
            String place = word(row, columns, Field.PLACE);
            Matcher postcode = POSTCODE.matcher(code);
            if (word(row, columns, Field.STREET).isEmpty()) {
                add(row.line(), Kind.NO_STREET, street);
            }
            if (!postcode.matches()) {
                add(row.line(), Kind.NO_POSTCODE, code);
            }
            if (place.isEmpty()) {
                add(row.line(), Kind.NO_PLACE, "");
            }
            if (problems.count() > before) {
                return;
            }
            String organisation = word(row, columns, Field.ORGANISATION);
            String person = words(row, columns, Field.SALUTATION, Field.FIRST, Field.BETWEEN, Field.NAME);
            String name = organisation.isEmpty() && person.isEmpty() ? RESIDENTS : person;
            String last = postcode.group(1) + " " + postcode.group(2) + "  " + place.toUpperCase(Locale.ROOT);
            keep(
                    row.line(),
                    Stream.of(organisation, name, street, last)
                            .filter(line -> !line.isEmpty())
                            .toList());
        }

        private void keep(long line, List<String> address) {
            Optional<String> formula = address.stream()
                    .filter(text -> FORMULA.matcher(text).matches())
                    .findFirst();
            Optional<String> lost = address.stream()
                    .filter(text -> !Lettering.lost(text).isEmpty())
                    .findFirst();
            Optional<String> tooLong =
                    address.stream().filter(text -> text.length() > LONGEST).findFirst();
            if (formula.isPresent()) {
                add(line, Kind.FORMULA, formula.get());
            } else if (lost.isPresent()) {
                add(line, Kind.NOT_PRINTABLE, lost.get());
            } else if (tooLong.isPresent()) {
                add(line, Kind.TOO_LONG, tooLong.get());
            } else {
                keepOnce(line, address);
            }
        }

        private void keepOnce(long line, List<String> address) {
            String plain = address.stream().map(PostalColumns::plain).collect(Collectors.joining("|"));
            Long before = lines.putIfAbsent(plain, line);
            if (before == null) {
                read.add(new PostalAddress(address));
            } else {
                add(line, Kind.DUPLICATE, String.join(", ", address) + " (" + before + ")");
            }
        }

        private static String word(CsvFile.Row row, PostalColumns columns, Field field) {
            return row.get(columns.of(field)).strip().replaceAll("\\s+", " ");
        }

        private static String words(CsvFile.Row row, PostalColumns columns, Field... fields) {
            return Stream.of(fields)
                    .map(field -> word(row, columns, field))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        private void add(long line, Kind kind, String subject) {
            problems.add(new PostalProblem(line, kind, subject));
        }

        PostalFile result() {
            return new PostalFile(List.copyOf(read), problems.list(rows));
        }
    }
}
