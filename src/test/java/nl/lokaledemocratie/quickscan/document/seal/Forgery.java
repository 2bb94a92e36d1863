package nl.lokaledemocratie.quickscan.document.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What somebody does who changes a file on purpose and knows how it is sealed. */
public final class Forgery {

    private Forgery() {}

    /** A changed file whose seal fits. */
    public static byte[] sealAnew(byte[] file) {
        byte[] forged = file.clone();
        forged[file.length / 2] ^= 1;
        byte[] mark = Seal.start(Seal.Field.DIGEST).getBytes(StandardCharsets.US_ASCII);
        int digits = Bytes.find(forged, mark, 0) + mark.length;
        Arrays.fill(forged, digits, digits + Seal.DIGITS, (byte) '0');
        return Seal.close(forged);
    }
}
