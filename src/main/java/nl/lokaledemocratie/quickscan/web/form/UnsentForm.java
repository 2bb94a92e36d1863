package nl.lokaledemocratie.quickscan.web.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A form that came without a valid token, to be sent once more by the person who filled it in.
 *
 * @param address where it is sent, and where the page with the form is
 * @param token   that makes it valid
 * @param fields  with all that was filled in
 * @param texts   what of it a person typed, to be read before it is sent
 * @param again   whether it can be sent as it is; a file or a password must be given anew
 * @param begin   where to begin again when all that was filled in before is gone; else empty
 */
public record UnsentForm(
        String address, String token, List<Field> fields, List<String> texts, boolean again, String begin) {

    /** One value of one field. */
    public record Field(String name, String value) {}

    private static final String RETURN = "terug";

    public UnsentForm {
        fields = List.copyOf(fields);
        texts = List.copyOf(texts);
    }

    /** The page with the form; the one to sign in still knows where it leads. */
    public String getPage() {
        return fields.stream()
                .filter(field -> field.name().equals(RETURN))
                .findFirst()
                .map(field -> address + "?" + RETURN + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .orElse(address);
    }
}
