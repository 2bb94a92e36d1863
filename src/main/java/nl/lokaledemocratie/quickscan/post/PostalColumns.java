package nl.lokaledemocratie.quickscan.post;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which columns of a file what stands. */
final class PostalColumns {

    /** What a column can hold. */
    enum Field {
        ORGANISATION("organisatie", "bedrijf", "bedrijfsnaam", "organisation", "company"),
        SALUTATION("aanhef", "titel", "salutation", "title"),
        FIRST("voornaam", "voornamen", "voorletters", "firstname", "initials"),
        BETWEEN("tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "prefix"),
        NAME(
                "naam",
                "achternaam",
                "geslachtsnaam",
                "volledigenaam",
                "naamgeadresseerde",
                "name",
                "lastname",
                "surname"),
        STREET(
                "straat",
                "straatnaam",
                "adres",
                "adresregel",
                "straatenhuisnummer",
                "openbareruimte",
                "street",
                "address"),
        NUMBER("huisnummer", "nummer", "huisnr", "nr", "housenumber", "number"),
        LETTER("huisletter", "letter", "houseletter"),
        ADDITION("toevoeging", "huisnummertoevoeging", "huisnrtoevoeging", "addition"),
        POSTCODE("postcode", "pc", "postalcode", "zipcode"),
        PLACE("plaats", "woonplaats", "woonplaatsnaam", "plaatsnaam", "city", "town", "place");

        private final Set<String> names;

        Field(String... names) {
            this.names = Set.of(names);
        }
    }

    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private boolean twice;

    static PostalColumns of(List<String> names) {
        PostalColumns columns = new PostalColumns();
        for (int i = 0; i < names.size(); i++) {
            columns.add(plain(names.get(i)), i);
        }
        return columns;
    }

    private void add(String name, int column) {
        Optional<Field> field = Arrays.stream(Field.values())
                .filter(one -> one.names.contains(name))
                .findFirst();
        field.ifPresent(found -> twice |= columns.putIfAbsent(found, column) != null);
    }

    /** Whether two columns hold the same, so that nobody knows which is meant. */
    boolean isTwice() {
        return twice;
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** Where a field stands, from 0; −1 when there is none. */
    int of(Field field) {
        return columns.getOrDefault(field, -1);
    }

    /** Small letters and figures only: capitals, accents, blanks, dashes and points make no difference. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
