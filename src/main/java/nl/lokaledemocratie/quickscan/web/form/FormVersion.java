package nl.lokaledemocratie.quickscan.web.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * What a form showed of what is stored: a short print of each field, in a hidden field of the form. When the form comes back it tells
 * whether what was shown still stands, and which of its fields somebody changed. Nothing needs to be kept for it.
 *
 * @param prints in the order of the fields
 */
public record FormVersion(List<String> prints) {

    /** The name of the hidden field. */
    public static final String FIELD = "versie";

    private static final int PRINT_BYTES = 6;
    private static final String BETWEEN = ".";

    public FormVersion {
        prints = List.copyOf(prints);
    }

    /** The version of a form that shows this. */
    public static FormVersion of(List<FormField> shown) {
        return new FormVersion(shown.stream().map(FormVersion::print).toList());
    }

    /** The version that came back with a form; one without it does not say what it showed. */
    public static Optional<FormVersion> find(String sent) {
        return Optional.ofNullable(sent)
                .filter(text -> !text.isBlank())
                .map(text -> new FormVersion(Arrays.asList(text.split("\\."))));
    }

    /** Whether a form that came back with {@code sent} showed what stands now: what may be overwritten by it. */
    public static boolean isSeen(String sent, List<FormField> now) {
        return find(sent).map(of(now)::equals).orElse(false);
    }

    /** What a form brought back; empty when it brought nothing. */
    public static String sent(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst(FIELD)).orElse("");
    }

    /** What stands in the hidden field. */
    public String text() {
        return String.join(BETWEEN, prints);
    }

    /** Whether the field at this place was shown with this value. */
    public boolean showed(int place, FormField field) {
        return place < prints.size() && prints.get(place).equals(print(field));
    }

    private static String print(FormField field) {
        String text = field.name() + "\n" + field.value();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, PRINT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
