package nl.lokaledemocratie.quickscan.web.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A form that nothing was done with.
 *
 * @param reason  why
 * @param address where it is sent, and where the page with the form is
 * @param fields  with all that was filled in
 * @param texts   what of it a person typed, to be read before it is sent
 * @param again   whether it can be sent as it is; a file or a password must be given anew
 * @param begin   where to go on when it is no use to send it once more; else empty
 */
public record UnsentForm(
        Reason reason, String address, List<Field> fields, List<String> texts, boolean again, String begin) {

    /** Why nothing was done with a form. */
    public enum Reason {
        /** Nobody knows from which page it comes. */
        UNKNOWN_PAGE,
        /** All that was filled in before is gone, or its cookie is. */
        LOST_DRAFT,
        /** It is for who is signed in, and this browser does not know any more who was. */
        SIGNED_OUT,
        /** What the service stands on is away; whether it arrived is not known. */
        OUTAGE
    }

    /** One value of one field. */
    public record Field(String name, String value) {

        static List<Field> of(Map<String, List<String>> fields) {
            return fields.entrySet().stream()
                    .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                    .toList();
        }
    }

    private static final String RETURN = "terug";

    public UnsentForm {
        fields = List.copyOf(fields);
        texts = List.copyOf(texts);
    }

    /** Whether nobody knows from which page it comes. */
    public boolean isOfUnknownPage() {
        return reason == Reason.UNKNOWN_PAGE;
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
