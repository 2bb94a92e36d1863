package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.ws.rs.BadRequestException;

import nl.lokaledemocratie.quickscan.organisation.Urbanity;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * One way to look at a part of the organisations: those of a province, of a size, of a year. It only ever leaves out rows that may be
 * read anyway, so nothing can be learnt from the difference.
 *
 * @param key     its name in the address
 * @param options what there is to choose from, in order
 * @param chosen  empty for all
 */
public record Filter(Kind kind, List<String> options, Optional<String> chosen) {

    /** What organisations and scans can be chosen by. */
    public enum Kind {
        KIND("organisatiesoort", scan -> Optional.of(scan.organisation().kind().key())),
        PROVINCE("provincie", scan -> scan.organisation().figures().province()),
        SIZE("inwonertal", scan -> scan.organisation().figures().sizeClass()),
        URBANITY(
                "stedelijkheid",
                scan -> scan.organisation().figures().urbanity().map(Urbanity::key)),
        YEAR("jaar", scan -> scan.closedOn().map(day -> String.valueOf(day.getYear())));

        private final String key;
        private final Function<Scan, Optional<String>> value;

        Kind(String key, Function<Scan, Optional<String>> value) {
            this.key = key;
            this.value = value;
        }

        /** Its name in the address. */
        public String key() {
            return key;
        }

        private Comparator<String> order() {
            return switch (this) {
                case SIZE -> Comparator.comparing(Filter::people);
                case URBANITY ->
                    Comparator.comparing(option -> Urbanity.find(option).orElseThrow());
                default -> Comparator.naturalOrder();
            };
        }
    }

    public Filter {
        options = List.copyOf(options);
    }

    /** Of these scans, with what is asked for; what nothing has is refused. */
    static Filter of(Kind kind, Collection<Scan> scans, Optional<String> asked) {
        List<String> options = scans.stream()
                .flatMap(scan -> kind.value.apply(scan).stream())
                .distinct()
                .sorted(kind.order())
                .toList();
        Optional<String> chosen = asked.filter(text -> !text.isBlank());
        if (chosen.filter(text -> !options.contains(text)).isPresent()) {
            throw new BadRequestException();
        }
        return new Filter(kind, options, chosen);
    }

    /** The number that a size class begins with, as "20.000-50.000". */
    private static int people(String sizeClass) {
        String digits = sizeClass.replaceAll("[^0-9].*$|[.](?=\\d{3})", "").replaceAll("\\D", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    boolean keeps(Scan scan) {
        return chosen.isEmpty() || Objects.equals(kind.value.apply(scan), chosen);
    }

    /** Whether there is anything to choose. */
    public boolean isOffered() {
        return options.size() > 1 || chosen.isPresent();
    }

    public boolean has(String option) {
        return chosen.filter(option::equals).isPresent();
    }

    /** As a form sends it; nothing when all are meant. */
    Stream<Choice.Field> fields() {
        return chosen.stream().map(text -> new Choice.Field(kind.key, text));
    }
}
