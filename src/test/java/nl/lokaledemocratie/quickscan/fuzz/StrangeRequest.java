package nl.lokaledemocratie.quickscan.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * A request byte by byte.
 *
 * @param cut whether it promises more than it sends
 */
record StrangeRequest(byte[] bytes, boolean cut) {

    @Override
    public String toString() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.substring(0, Math.min(1_500, text.length()));
    }
}
