package nl.lokaledemocratie.quickscan.notation;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to as it is: no name beside it, nothing quoted.
 *
 * @param text with the part after the at sign in small letters
 */
public record EmailAddress(String text) {

    /** In characters, and in bytes too (RFC 5321, section 4.5.3.1). */
    public static final int LONGEST = 254;

    /** In bytes (RFC 5321, section 4.5.3.1.1). */
    private static final int LONGEST_BEFORE_AT = 64;

    /** How many bytes each takes before it is sealed. */
    private static final int ROOM = 256;

    private static final Pattern BEFORE_AT = Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]++");

    private static final Pattern PLACE = Pattern.compile(
            "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+[\\p{L}\\p{N}-]*\\p{L}[\\p{L}\\p{M}\\p{N}]");

    public EmailAddress {
        if (!isOne(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Reads what somebody typed; empty when no mail can be sent to that. */
    public static Optional<EmailAddress> parse(String typed) {
        if (typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        int at = text.lastIndexOf('@');
        String spelled =
                at < 0 ? text : text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
        return isOne(spelled) ? Optional.of(new EmailAddress(spelled)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        int at = text.lastIndexOf('@');
        return at > 0
                && length(text) <= LONGEST
                && isPlain(text)
                && isBeforeAt(text.substring(0, at))
                && PLACE.matcher(text.substring(at + 1)).matches();
    }

    /**
     * Whether no sign only looks like another, as wide letters and digits do. They are refused and not put right: what stands before the at
     * sign is for the owner of the box to spell.
     */
    private static boolean isPlain(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC);
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isBeforeAt(String before) {
        return length(before) <= LONGEST_BEFORE_AT
                && BEFORE_AT.matcher(before).matches()
                && !before.startsWith(".")
                && !before.endsWith(".")
                && !before.contains("..");
    }

    /** What addresses have in common that reach the same box nearly everywhere. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** All of one length: what is sealed says nothing by how long it is. */
    public byte[] padded() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bytes, ROOM);
        Arrays.fill(padded, bytes.length, ROOM, (byte) ' ');
        return padded;
    }

    /** Reads what was padded; empty when that is no address. */
    public static Optional<EmailAddress> ofPadded(byte[] padded) {
        return parse(new String(padded, StandardCharsets.UTF_8));
    }

    /** It does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
