package nl.lokaledemocratie.quickscan.access.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.secret.DefaultSecretGenerator;

/** Six figures that follow from a secret and the half minute it is: RFC 6238 with SHA-1, which every authenticator knows. */
public final class OneTimeCodes {

    private static final int SECONDS = 30;

    /** Signs of base 32: 160 bits, as RFC 4226 advises. */
    private static final int SIGNS = 32;

    /** A clock may be half a minute off, either way. */
    private static final int OFF = 1;

    private OneTimeCodes() {}

    /** A new secret in base 32. */
    public static String newSecret() {
        return new DefaultSecretGenerator(SIGNS).generate();
    }

    /** What an authenticator reads from a QR code. */
    public static String address(String secret, String issuer, String username) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(username) + "?secret=" + secret + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The code of a moment. */
    public static String at(String secret, Instant moment) {
        return ofStep(secret, step(moment));
    }

    /** The half minute that a code is of, now or next to now; empty when it is wrong. */
    static OptionalLong find(String secret, String code, Instant now) {
        byte[] typed = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(step(now) - OFF, step(now) + OFF)
                .filter(step -> MessageDigest.isEqual(ofStep(secret, step).getBytes(StandardCharsets.UTF_8), typed))
                .max();
    }

    private static long step(Instant moment) {
        return moment.getEpochSecond() / SECONDS;
    }

    private static String ofStep(String secret, long step) {
        try {
            return new DefaultCodeGenerator().generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException("Could not make a code", e);
        }
    }
}
