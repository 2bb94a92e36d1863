package nl.lokaledemocratie.quickscan.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.organisation.PopulationFigures.AgeClass;
import nl.lokaledemocratie.quickscan.organisation.PopulationFigures.Sex;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import org.apache.commons.csv.CSVRecord;

/** The population by age and sex as shipped, see {@code reference/SOURCES.md}: of municipalities, of provinces as sums of these. */
public final class PopulationFiles {

    private static final Pattern COLUMN = Pattern.compile("([mv]?)([0-9]+)(?:-([0-9]+)|\\+)");

    /** The row of the whole country. */
    private static final String COUNTRY = "NL";

    private static final PopulationFiles SHIPPED = new PopulationFiles();

    private final Table newest = new Table(2024, "population_age_2024.csv");
    private final Table bySex = new Table(2021, "population_age_sex_2021.csv");
    private final Map<String, String> provinces = ReferenceFiles.read("municipalities.csv", row -> row).stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("province_code")));

    private PopulationFiles() {}

    /** Rows of a file, by code: a number per column. */
    private record Table(int year, Map<String, Map<String, Long>> rows) {

        Table(int year, String file) {
            this(
                    year,
                    ReferenceFiles.read(file, row -> row).stream()
                            .collect(Collectors.toMap(row -> row.get("code"), Table::numbers)));
        }

        private static Map<String, Long> numbers(CSVRecord row) {
            Map<String, Long> numbers = new LinkedHashMap<>();
            row.getParser().getHeaderNames().stream()
                    .filter(name -> !name.equals("code"))
                    .forEach(name -> numbers.put(
                            name, (long) WholeNumber.parse(row.get(name)).orElseThrow()));
            return numbers;
        }

        /** The sum of these rows, if there are any. */
        Optional<PopulationFigures> figures(boolean area, Predicate<String> codes) {
            Map<String, Long> sum = new LinkedHashMap<>();
            rows.entrySet().stream().filter(row -> codes.test(row.getKey())).forEach(row -> row.getValue()
                    .forEach((name, people) -> sum.merge(name, people, Long::sum)));
            return sum.isEmpty() ? Optional.empty() : Optional.of(new PopulationFigures(year, area, bySex(sum)));
        }

        private static Map<Sex, List<AgeClass>> bySex(Map<String, Long> columns) {
            Map<Sex, Map<String, AgeClass>> ages = new LinkedHashMap<>();
            columns.forEach((name, people) -> {
                Matcher column = COLUMN.matcher(name);
                if (!column.matches()) {
                    throw new IllegalStateException("No column of ages: " + name);
                }
                AgeClass age = age(column, people);
                add(ages, Sex.ALL, age);
                if (!column.group(1).isEmpty()) {
                    add(ages, column.group(1).equals("v") ? Sex.WOMEN : Sex.MEN, age);
                }
            });
            return ages.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> List.copyOf(entry.getValue().values())));
        }

        private static AgeClass age(Matcher column, long people) {
            int from = Integer.parseInt(column.group(2));
            int to = column.group(3) == null ? AgeClass.OPEN : Integer.parseInt(column.group(3));
            return new AgeClass(from, to, people);
        }

        private static void add(Map<Sex, Map<String, AgeClass>> ages, Sex sex, AgeClass age) {
            ages.computeIfAbsent(sex, unseen -> new LinkedHashMap<>())
                    .merge(
                            age.from() + "-" + age.to(),
                            age,
                            (one, other) -> new AgeClass(one.from(), one.to(), one.people() + other.people()));
        }
    }

    /**
     * What there is of an organisation, the newest first; nothing of a water board, of which nobody says which municipalities it has. Of one
     * that is made up: of the whole country.
     */
    public static List<PopulationFigures> of(Organisation organisation) {
        return SHIPPED.find(organisation);
    }

    private List<PopulationFigures> find(Organisation organisation) {
        if (organisation.kind() == OrganisationKind.WATER_BOARD) {
            return List.of();
        } else if (organisation.fictional()) {
            return figures(false, COUNTRY::equals);
        }
        String code = organisation.code();
        return figures(
                true,
                organisation.kind() == OrganisationKind.PROVINCE
                        ? municipality -> code.equals(provinces.get(municipality))
                        : code::equals);
    }

    private List<PopulationFigures> figures(boolean area, Predicate<String> codes) {
        return new ArrayList<>(Stream.of(newest, bySex)
                .flatMap(table -> table.figures(area, codes).stream())
                .toList());
    }
}
