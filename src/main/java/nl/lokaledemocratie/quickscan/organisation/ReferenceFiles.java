package nl.lokaledemocratie.quickscan.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
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
        return organisation(
                row,
                OrganisationKind.MUNICIPALITY,
                new OrganisationFigures(
                        Optional.of(row.get("province")),
                        number(row, "population"),
                        number(row, "population_year"),
                        Optional.of(row.get("size_class")),
                        number(row, "urbanity_class").flatMap(Urbanity::find),
                        councilSize(row)));
    }

    private static Optional<CouncilSize> councilSize(CSVRecord row) {
        OptionalInt alternative = number(row, "council_seats_alt").stream()
                .mapToInt(seats -> seats)
                .findFirst();
        return number(row, "council_seats").map(seats -> new CouncilSize(seats, alternative));
    }

    private static Organisation province(CSVRecord row) {
        return organisation(
                row,
                OrganisationKind.PROVINCE,
                new OrganisationFigures(
                        Optional.empty(),
                        number(row, "population"),
                        number(row, "population_year"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Organisation waterBoard(CSVRecord row) {
        return organisation(row, OrganisationKind.WATER_BOARD, OrganisationFigures.NONE);
    }

    private static Organisation organisation(CSVRecord row, OrganisationKind kind, OrganisationFigures figures) {
        return new Organisation(row.get("code"), row.get("name"), kind, false, figures);
    }

    private static Optional<Integer> number(CSVRecord row, String column) {
        return Optional.ofNullable(row.get(column))
                .map(value -> WholeNumber.parse(value).orElseThrow());
    }
}
