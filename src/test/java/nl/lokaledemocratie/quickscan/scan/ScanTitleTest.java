package nl.lokaledemocratie.quickscan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ScanTitleTest {

    @Test
    void takesWhatLooksTheSameForTheSame() {
        assertThat(ScanTitle.isSame("Scan in Coevordén", "scan in Coevorde\u0301n"))
                .isTrue();
        assertThat(ScanTitle.isSame("Scan \uff12\uff10\uff12\uff16", "Scan 2026"))
                .isTrue();
        for (String other : List.of(
                "SCAN 2026",
                " Scan\u00a0\u00a02026 ",
                "Sc\u00adan 20\u200b26",
                "\ufeffScan 2026\u3164",
                "Scan\u2060 2026\ufe0f")) {
            assertThat(ScanTitle.isSame("Scan 2026", other)).as(other).isTrue();
        }
        assertThat(ScanTitle.isSame("Scan 2026", "Scan 2027")).isFalse();
    }
}
