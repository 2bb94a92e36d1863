package nl.lokaledemocratie.quickscan.mail.file;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * In which columns of a file what stands.
 *
 * @param address of addresses, from 0; −1 when there is none, as with the others
 */
record AddressColumns(int address, int group, int language, boolean twice) {

    private static final Set<String> ADDRESS = Set.of(
            "email", "emailadres", "mail", "mailadres", "emailaddress", "adresemail", "epost", "epostadres", "eposta");
    private static final Set<String> GROUP = Set.of("groep", "doelgroep", "group", "audience", "rol");
    private static final Set<String> LANGUAGE = Set.of("taal", "language", "voorkeurstaal");

    static AddressColumns of(List<String> names) {
        List<String> plain = names.stream().map(AddressColumns::plain).toList();
        return new AddressColumns(
                find(plain, ADDRESS),
                find(plain, GROUP),
                find(plain, LANGUAGE),
                List.of(ADDRESS, GROUP, LANGUAGE).stream()
                        .anyMatch(
                                known -> plain.stream().filter(known::contains).count() > 1));
    }

    private static int find(List<String> names, Set<String> known) {
        return IntStream.range(0, names.size())
                .filter(i -> known.contains(names.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** Small letters only: capitals, accents, blanks, dashes and colons make no difference. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
