package nl.lokaledemocratie.quickscan.response.flood;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What is asked in a flood of who sends to an open group: a sum that takes a device a second or two, for each sheet anew; or, of a browser
 * that does not calculate, to wait.
 */
@ApplicationScoped
public class FloodWork {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int LONGEST = 20;

    @Inject
    FloodSeal seal;

    @Inject
    FloodConfig config;

    /**
     * What is asked.
     *
     * @param text     that goes before the number that is sought
     * @param bits     of its hash that must be zero
     * @param patience in seconds, for who seeks no number
     */
    public record Asked(String text, int bits, long patience) {}

    /** @param sheet tells the sheet apart, on any road */
    public Asked ask(String sheet) {
        return new Asked(
                seal.now(purpose(sheet)), config.bits(), config.patience().toSeconds());
    }

    /** The same again: the waiting does not begin anew. */
    public Asked askAgain(String sheet, String before) {
        boolean stands = seal.age(purpose(sheet), before)
                .filter(age -> age.compareTo(LIFE) < 0)
                .isPresent();
        return stands ? new Asked(before, config.bits(), config.patience().toSeconds()) : ask(sheet);
    }

    /** Whether it was done for this sheet, or waited for. */
    public boolean isDone(String sheet, String asked, String number) {
        return seal.age(purpose(sheet), asked)
                .filter(age -> age.compareTo(LIFE) < 0)
                .filter(age -> age.compareTo(config.patience()) >= 0 || isNumber(asked, number))
                .isPresent();
    }

    private boolean isNumber(String asked, String number) {
        return !number.isEmpty() && number.length() <= LONGEST && FloodSeal.isWork(asked, number, config.bits());
    }

    private static String purpose(String sheet) {
        return "work " + sheet;
    }
}
