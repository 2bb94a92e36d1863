package nl.lokaledemocratie.quickscan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class FictionalMunicipalityTest {

    private final List<FictionalMunicipality> municipalities = FictionalMunicipality.list();

    @Test
    void startsWithVoorbeeldstadAndADozenOthers() {
        assertThat(municipalities).hasSize(13);
        assertThat(municipalities.get(0).name()).isEqualTo("Voorbeeldstad");
        assertThat(municipalities).extracting(FictionalMunicipality::code).allMatch(code -> code.matches("VB\\d{4}"));
    }

    @Test
    void bearsNoNameOfARealMunicipalityAndLiesInARealProvince() throws IOException {
        assertThat(municipalities)
                .extracting(FictionalMunicipality::name)
                .doesNotContainAnyElementsOf(reference("municipalities.csv", row -> row.get("name")));
        assertThat(reference("provinces.csv", row -> row.get("name")))
                .containsAll(municipalities.stream()
                        .map(FictionalMunicipality::province)
                        .toList());
    }

    @Test
    void hasTheCouncilOfTheLawAndNoMoreRespondentsThanPeople() throws IOException {
        TreeMap<Integer, Integer> law = new TreeMap<>();
        reference(
                "council_seats_law.csv",
                row -> law.put(Integer.valueOf(row.get("population_from")), Integer.valueOf(row.get("seats"))));

        assertThat(municipalities).allSatisfy(municipality -> {
            assertThat(municipality.councilSeats())
                    .isEqualTo(law.floorEntry(municipality.population()).getValue());
            assertThat(municipality.groups().values())
                    .allMatch(group -> group.respondents() <= group.size().orElse(municipality.population()));
        });
    }

    private static <T> List<T> reference(String file, Function<CSVRecord, T> row) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        try (Reader reader = new InputStreamReader(
                FictionalMunicipalityTest.class.getResourceAsStream("/reference/" + file), StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(row).toList();
        }
    }
}
