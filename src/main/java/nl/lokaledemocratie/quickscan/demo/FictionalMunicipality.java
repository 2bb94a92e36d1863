package nl.lokaledemocratie.quickscan.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.organisation.CouncilSize;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.organisation.Urbanity;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A municipality that does not exist.
 *
 * @param groups what its closed scan looks like, by audience
 */
record FictionalMunicipality(
        String code,
        String name,
        String province,
        int population,
        String sizeClass,
        Urbanity urbanity,
        int councilSeats,
        Map<String, Group> groups) {

    private static final String RESIDENTS = "inwoners";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

    /**
     * How many people a group has and how many of them answer.
     *
     * @param size empty for an open group
     */
    record Group(OptionalInt size, int respondents) {}

    FictionalMunicipality {
        groups = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** All of them, Voorbeeldstad first. */
    static List<FictionalMunicipality> list() {
        try (InputStream in = FictionalMunicipality.class.getResourceAsStream("/demo/municipalities.csv");
                CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.stream().map(FictionalMunicipality::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FictionalMunicipality of(CSVRecord row) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (String audience : List.of("raadsleden", "collegeleden", "ambtenaren")) {
            groups.put(audience, new Group(OptionalInt.of(number(row, audience)), number(row, audience + "_n")));
        }
        groups.put(RESIDENTS, new Group(OptionalInt.empty(), number(row, RESIDENTS + "_n")));
        return new FictionalMunicipality(
                row.get("code"),
                row.get("name"),
                row.get("province"),
                number(row, "population"),
                row.get("size_class"),
                Urbanity.find(row.get("urbanity")).orElseThrow(),
                number(row, "council_seats"),
                groups);
    }

    private static int number(CSVRecord row, String column) {
        return WholeNumber.parse(row.get(column)).orElseThrow();
    }

    /** As an organisation that a scan can be made for. */
    Organisation toOrganisation() {
        return new Organisation(
                code,
                name,
                OrganisationKind.MUNICIPALITY,
                true,
                new OrganisationFigures(
                        Optional.of(province),
                        Optional.of(population),
                        Optional.empty(),
                        Optional.of(sizeClass),
                        Optional.of(urbanity),
                        Optional.of(new CouncilSize(councilSeats, OptionalInt.empty()))));
    }
}
