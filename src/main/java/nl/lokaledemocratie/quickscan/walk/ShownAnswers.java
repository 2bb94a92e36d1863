package nl.lokaledemocratie.quickscan.walk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Part;
import nl.lokaledemocratie.quickscan.form.Step;

/** What was answered when a form was opened, as a short hash for each part: it travels with the form. */
final class ShownAnswers {

    private static final int HASH_BYTES = 9;

    private final Map<String, String> hashes = new HashMap<>();

    /** Reads what {@link #stamp} wrote; of what is not in it nothing is known. */
    ShownAnswers(String stamp) {
        for (String part : stamp.split(" ")) {
            int end = part.lastIndexOf('=');
            if (end > 0) {
                hashes.put(part.substring(0, end), part.substring(end + 1));
            }
        }
    }

    /** For a hidden field of the form of a step. */
    static String stamp(Step step, FormValues answered) {
        return step.parts()
                .map(part -> part.name() + "=" + hash(part, answered))
                .collect(Collectors.joining(" "));
    }

    /** Whether the form still holds what it showed when it was opened. */
    boolean isUntouched(Part part, FormValues filledIn) {
        return hash(part, filledIn).equals(hashes.get(part.name()));
    }

    /** Whether something else was answered since the form was opened. */
    boolean isOutdated(Part part, FormValues answered) {
        return hashes.containsKey(part.name()) && !isUntouched(part, answered);
    }

    private static String hash(Part part, FormValues values) {
        String text =
                part.fields().stream().map(field -> field + values.all(field)).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
