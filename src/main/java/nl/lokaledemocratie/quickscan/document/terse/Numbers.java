package nl.lokaledemocratie.quickscan.document.terse;

import java.math.BigDecimal;
import java.util.List;

import nl.lokaledemocratie.quickscan.notation.HalfUp;

/** Numbers with so many decimals at most, and no sign more than they need. */
final class Numbers {

    private Numbers() {}

    static String of(double number, int decimals) {
        return text(HalfUp.to(decimals, number));
    }

    static List<String> all(Operation operation, int decimals) {
        return operation.operands().stream()
                .map(number -> of(Double.parseDouble(number), decimals))
                .toList();
    }

    /** The difference of two that are written already, so that it adds up. */
    static String minus(String to, String from) {
        return text(new BigDecimal(to).subtract(new BigDecimal(from)));
    }

    private static String text(BigDecimal rounded) {
        if (rounded.signum() == 0) {
            return "0";
        }
        String text = rounded.stripTrailingZeros().toPlainString();
        return text.startsWith("0.") ? text.substring(1) : text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }
}
