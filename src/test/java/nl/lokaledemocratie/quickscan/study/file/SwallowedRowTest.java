package nl.lokaledemocratie.quickscan.study.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A cell of several lines is taken, a cell with rows of the table in it is not. */
class SwallowedRowTest {

    @Test
    void isKnownByItsSeparators() {
        assertThat(SwallowedRow.isIn("hij zei;;\n2;inwoners;4;;;;;\n3;inwoners;4;nee", 3, ';'))
                .isTrue();
        assertThat(SwallowedRow.isIn("hij zei\r\n3;inwoners;4;4;4;4;4;nee", 8, ';'))
                .isTrue();
    }

    @Test
    void isNoTextOfSeveralLines() {
        assertThat(SwallowedRow.isIn("Meer groen; minder steen.\nEn: bomen; banken; water.", 80, ';'))
                .isFalse();
        assertThat(SwallowedRow.isIn("Eerst dit; dan dat; en dan nog veel meer; zo ja; of nee", 0, ';'))
                .isFalse();
    }
}
