package nl.lokaledemocratie.quickscan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScanTitleTest {

    @Test
    void takesWhatLooksTheSameForTheSame() {
        assertThat(ScanTitle.isSame("Scan in Coevordén", "scan in Coevorde\u0301n"))
                .isTrue();
        assertThat(ScanTitle.isSame("Scan \uff12\uff10\uff12\uff16", "Scan 2026"))
                .isTrue();
        assertThat(ScanTitle.isSame("Scan 2026", "Scan 2027")).isFalse();
    }
}
