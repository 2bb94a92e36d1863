package nl.lokaledemocratie.quickscan.response.flood;

import java.time.Clock;

/** The seal of an installation whose key a test knows. */
public final class SealOfAnother {

    private SealOfAnother() {}

    /** @param key in base64 */
    public static FloodSeal with(String key) {
        return new FloodSeal(key, Clock.systemUTC());
    }
}
