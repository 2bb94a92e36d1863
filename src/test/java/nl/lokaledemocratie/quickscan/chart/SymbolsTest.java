package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signs themselves: where they stand, and how an arrow runs between them. */
class SymbolsTest {

    @Test
    void standAroundTheirPlace() {
        Drawn drawn = Drawn.of(graphics -> {
            Symbols.now(graphics, 100, 50, false);
            Symbols.wish(graphics, 200, 60, true);
        });

        assertThat(drawn.circles()).containsExactly(new Drawn.Sign(100, 50, Drawn.name(Palette.NOW)));
        assertThat(drawn.diamonds()).containsExactly(new Drawn.Sign(200, 60, Drawn.name(Palette.WISH_FAINT)));
    }

    /** From the edge of the circle to 1.5 before the corner of the diamond, whichever way. */
    @ParameterizedTest
    @CsvSource({"100, 200", "200, 100"})
    void areJoinedByAnArrow(double from, double to) {
        double direction = Math.signum(to - from);
        Drawn drawn = Drawn.of(graphics -> Symbols.arrow(graphics, from, to, 50, false));

        assertThat(drawn.strokes()).singleElement().satisfies(line -> {
            assertThat(line.x1()).isEqualTo(from + direction * Symbols.RADIUS, within(1e-3));
            assertThat(line.x2()).isEqualTo(to - direction * (1.2 * Symbols.RADIUS + 1.5), within(1e-3));
            assertThat(line.y1()).isEqualTo(50);
            assertThat(line.colour()).isEqualTo(Drawn.name(Palette.MUTED));
        });
    }

    /** Circle, diamond and what is between them take 3.8 + 4.56 + 1.5; with less than 3 left there is no arrow, nor on one spot. */
    @ParameterizedTest
    @CsvSource({"12.85, 0", "12.87, 1", "0, 0", "-12.85, 0", "-12.87, 1"})
    void standAloneWhenTheyAreClose(double distance, int arrows) {
        assertThat(Drawn.of(graphics -> Symbols.arrow(graphics, 100, 100 + distance, 50, true))
                        .strokes())
                .hasSize(arrows);
    }
}
