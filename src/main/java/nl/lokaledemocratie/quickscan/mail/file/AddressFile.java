package nl.lokaledemocratie.quickscan.mail.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import nl.lokaledemocratie.quickscan.mail.Addressee;
import nl.lokaledemocratie.quickscan.mail.Envelope;
import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import nl.lokaledemocratie.quickscan.mail.file.AddressProblem.Kind;
import nl.lokaledemocratie.quickscan.mail.letter.LetterWriter;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.paper.TableProblems;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.study.file.CsvFile;

/**
 * What a file of addresses says: whom to write to, group by group, or everything that is wrong with it.
 *
 * @param groups   none of it counts when there are problems
 * @param problems in the order of the lines
 */
public record AddressFile(Map<String, List<Addressee>> groups, List<AddressProblem> problems) {

    private static final String DUTCH = "nl";

    /** What a spreadsheet takes for a formula. */
    private static final String FORMULA = "(?s)[=@+].*";

    /**
     * Reads a table in text or an Excel file.
     *
     * @param groups to which one can write
     * @param chosen the group of all of them, when the file does not say it; else empty
     */
    public static AddressFile read(
            String name, byte[] content, Questionnaire questionnaire, List<String> groups, String chosen) {
        Reading reading = new Reading(questionnaire, groups, chosen);
        reading.problems.read(name, content, reading);
        return reading.result();
    }

    /** Reads row by row; keeps what is right, and says what is not. */
    private static final class Reading implements CsvFile.Table {

        private final Map<String, String> groups = new HashMap<>();
        private final Map<String, String> languages = new HashMap<>();
        private final Map<String, Map<String, Long>> lines = new HashMap<>();
        private final Map<String, List<Addressee>> read = new TreeMap<>();
        private final TableProblems<AddressProblem> problems = new TableProblems<>(
                (line, trouble, subject) -> new AddressProblem(line, Kind.valueOf(trouble.name()), subject));
        private final String chosen;
        private int rows;

        Reading(Questionnaire questionnaire, List<String> possible, String chosen) {
            this.chosen = chosen;
            for (String key : possible) {
                Audience audience = questionnaire.audience(key);
                groups.put(AddressColumns.plain(key), key);
                questionnaire
                        .languages()
                        .forEach(language ->
                                groups.put(AddressColumns.plain(audience.name().in(language)), key));
            }
            for (String tag : LetterWriter.languages(questionnaire)) {
                languages.put(AddressColumns.plain(tag), tag);
                languages.put(AddressColumns.plain(LanguageTag.name(tag, new Locale("nl"))), tag);
                languages.put(AddressColumns.plain(LanguageTag.name(tag, Locale.ENGLISH)), tag);
                languages.put(AddressColumns.plain(LanguageTag.ownName(tag)), tag);
            }
        }

        @Override
        public Consumer<CsvFile.Row> rowsUnder(CsvFile.Header header) {
            AddressColumns columns = AddressColumns.of(header.names());
            if (columns.twice()) {
                add(header.line(), Kind.COLUMN_TWICE, String.join(", ", header.names()));
            } else if (columns.address() < 0) {
                add(header.line(), Kind.NO_ADDRESS_COLUMN, String.join(", ", header.names()));
            } else if (columns.group() < 0 && chosen.isEmpty()) {
                add(header.line(), Kind.NO_GROUP_COLUMN, String.join(", ", header.names()));
            } else {
                return row -> read(row, columns);
            }
            return row -> {};
        }

        private void read(CsvFile.Row row, AddressColumns columns) {
            if (++rows == MailAddresses.MOST + 1) {
                add(row.line(), Kind.TOO_MANY, String.valueOf(MailAddresses.MOST));
            }
            if (rows > MailAddresses.MOST) {
                return;
            }
            Optional<EmailAddress> address = address(row.line(), row.get(columns.address()));
            Optional<String> group = group(row.line(), row.get(columns.group()), columns.group() >= 0);
            Optional<String> language = language(row.line(), row.get(columns.language()));
            if (address.isPresent() && group.isPresent() && language.isPresent()) {
                keep(row.line(), group.get(), new Addressee(address.get(), language.get()));
            }
        }

        private void keep(long line, String group, Addressee person) {
            Long before = lines.computeIfAbsent(group, one -> new HashMap<>())
                    .putIfAbsent(person.address().key(), line);
            if (before == null) {
                read.computeIfAbsent(group, one -> new ArrayList<>()).add(person);
            } else {
                add(line, Kind.DUPLICATE, person.address().text() + " (" + before + ")");
            }
        }

        private Optional<EmailAddress> address(long line, String cell) {
            if (cell.isEmpty()) {
                return refused(line, Kind.EMPTY_ADDRESS, "");
            }
            if (cell.matches(FORMULA)) {
                return refused(line, Kind.FORMULA, cell);
            }
            Optional<EmailAddress> address = EmailAddress.parse(cell);
            if (address.isEmpty()) {
                return refused(line, Kind.NO_ADDRESS, cell);
            }
            return Envelope.ascii(address.get()).isEmpty() ? refused(line, Kind.NOT_ASCII, cell) : address;
        }

        private Optional<String> group(long line, String cell, boolean hasColumn) {
            if (!hasColumn) {
                return Optional.of(chosen);
            }
            if (cell.isEmpty()) {
                return chosen.isEmpty() ? refused(line, Kind.EMPTY_GROUP, "") : Optional.of(chosen);
            }
            Optional<String> group = Optional.ofNullable(groups.get(AddressColumns.plain(cell)));
            return group.isPresent() ? group : refused(line, Kind.UNKNOWN_GROUP, cell);
        }

        private Optional<String> language(long line, String cell) {
            if (cell.isEmpty()) {
                return Optional.of(DUTCH);
            }
            Optional<String> language = Optional.ofNullable(languages.get(AddressColumns.plain(cell)));
            return language.isPresent() ? language : refused(line, Kind.UNKNOWN_LANGUAGE, cell);
        }

        private <T> Optional<T> refused(long line, Kind kind, String subject) {
            add(line, kind, subject);
            return Optional.empty();
        }

        private void add(long line, Kind kind, String subject) {
            problems.add(new AddressProblem(line, kind, subject));
        }

        AddressFile result() {
            return new AddressFile(read, problems.list(rows));
        }
    }
}
