package nl.lokaledemocratie.quickscan.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The reference data as shipped; {@code reference/SOURCES.md} tells where every figure comes from. */
final class ReferenceFiles {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .build();

    private ReferenceFiles() {}

    /** All municipalities, provinces and water boards. */
    static List<Organisation> organisations() {
        return Stream.of(
                        read("municipalities.csv", ReferenceFiles::municipality),
                        read("provinces.csv", ReferenceFiles::province),
                        read("water_boards.csv", ReferenceFiles::waterBoard))
                .flatMap(List::stream)
                .toList();
    }

    static <T> List<T> read(String file, Function<CSVRecord, T> row) {
        try (InputStream in = ReferenceFiles.class.getResourceAsStream("/reference/" + file);
                CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Organisation municipality(CSVRecord row) {
        Organisation organisation = organisation(row, OrganisationKind.MUNICIPALITY);
        organisation.province = row.get("province");
        organisation.population = number(row, "population");
        organisation.populationYear = number(row, "population_year");
        organisation.sizeClass = row.get("size_class");
        organisation.councilSeats = number(row, "council_seats");
        organisation.councilSeatsAlternative = number(row, "council_seats_alt");
        return organisation;
    }

    private static Organisation province(CSVRecord row) {
        Organisation organisation = organisation(row, OrganisationKind.PROVINCE);
        organisation.population = number(row, "population");
        organisation.populationYear = number(row, "population_year");
        return organisation;
    }

    private static Organisation waterBoard(CSVRecord row) {
        return organisation(row, OrganisationKind.WATER_BOARD);
    }

    private static Organisation organisation(CSVRecord row, OrganisationKind kind) {
        Organisation organisation = new Organisation();
        organisation.code = row.get("code");
        organisation.name = row.get("name");
        organisation.kind = kind;
        organisation.fictional = false;
        return organisation;
    }

    private static Integer number(CSVRecord row, String column) {
        String value = row.get(column);
        return value == null ? null : WholeNumber.parse(value).orElseThrow();
    }
}
