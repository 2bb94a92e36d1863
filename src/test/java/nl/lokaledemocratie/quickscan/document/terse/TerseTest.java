package nl.lokaledemocratie.quickscan.document.terse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class TerseTest {

    @Test
    void drawsUprightRectanglesAsSuchAndFillsAndOutlinesThemAtOnce() {
        String bar = "1.26 2 m\n9.04 2 l\n9.04 7.5 l\n1.26 7.5 l\n1.26 2 l\nh\n";

        assertThat(terse("0.5 0.25 0.12345 rg\n" + bar + "f\n0.4 w\n1 0 0 RG\n" + bar + "S\n"))
                .isEqualTo(".5 .25 .123 rg\n0.4 w\n1 0 0 RG\n1.3 2 7.7 5.5 re\nB");
    }

    @Test
    void keepsWhatIsNoRectangle() {
        assertThat(terse("45 373.12 m\n49.56 368.56 l\n45 364 l\n40.44 368.56 l\nh\nf\n"))
                .isEqualTo("45 373.1 m\n49.6 368.6 l\n45 364 l\n40.4 368.6 l\nh\nf");
        assertThat(terse("0 0 m\n1 0 l\n1 1 l\n0.5 1 l\n0 0 l\nh\nS\n"))
                .contains("l\n.5 1 l\n")
                .doesNotContain("re");
    }

    @Test
    void saysNothingTwice() {
        assertThat(terse("1 0 0 rg\n2 w\n1 1 2 2 re\nf\n1 0 0 rg\n2 w\n5 5 1 1 re\nf\n"))
                .isEqualTo("1 0 0 rg\n2 w\n1 1 2 2 re\nf\n5 5 1 1 re\nf");
    }

    /** What was set between q and Q is forgotten behind it, and what was set before holds again. */
    @Test
    void remembersWhatHoldsAgain() {
        assertThat(terse("1 0 0 rg\nq\n0 1 0 rg\nf\nQ\n1 0 0 rg\nf\n0 1 0 rg\nf\nq\nQ\n"))
                .isEqualTo("1 0 0 rg\nq\n0 1 0 rg\nf\nQ\nf\n0 1 0 rg\nf");
    }

    @Test
    void placesTextsFromTheOneBeforeAndKeepsTheirMarks() {
        String text =
                """
                /TH <</MCID 4>> BDC
                BT
                /F3 9.5 Tf
                0 0 1 rg
                1 0 0 1 68 721.59 Tm
                (a\\)b)Tj
                ET
                EMC
                /TD <</MCID 5>> BDC
                BT
                /F3 9.5 Tf
                0 0 1 rg
                1 0 0 1 398.44 721.59 Tm
                -0.00006 Tc
                (\\()Tj
                0 Tc
                ET
                EMC
                /Artifact <<>> BDC
                64 703.5 467 0.5 re
                f
                EMC
                """;

        assertThat(terse(text))
                .isEqualTo(
                        """
                        BT
                        /TH<</MCID 4>>BDC
                        /F3 9.5 Tf
                        0 0 1 rg
                        68 721.6 Td
                        (a\\)b)Tj
                        EMC
                        /TD<</MCID 5>>BDC
                        330.4 0 Td
                        (\\()Tj
                        EMC
                        ET
                        /Artifact BMC
                        64 703.5 467 .5 re
                        f
                        EMC""");
    }

    /** A mark around a text and a drawing cannot begin within the text. */
    @Test
    void keepsMarksAroundMoreThanText() {
        String both = "/P <</MCID 1>> BDC\nBT\n/F1 9 Tf\n1 0 0 1 1 2 Tm\n(a)Tj\nET\n1 1 2 2 re\nf\nEMC\n";

        assertThat(terse(both)).isEqualTo("/P<</MCID 1>>BDC\nBT\n/F1 9 Tf\n1 2 Td\n(a)Tj\nET\n1 1 2 2 re\nf\nEMC");
    }

    @Test
    void leavesTurnedTextsAndWhatItDoesNotKnow() {
        assertThat(terse("BT\n/F1 9 Tf\n0 1 -1 0 5 6 Tm\n(a)Tj\nET\n"))
                .isEqualTo("BT\n/F1 9 Tf\n0 1 -1 0 5 6 Tm\n(a)Tj\nET");
        assertThat(terse("BI /W 1 ID x EI\n")).isEqualTo("BI /W 1 ID x EI\n");
        assertThat(terse("1 2 3")).isEqualTo("1 2 3");
    }

    /** Bytes of letters are no text: none is changed. */
    @Test
    void keepsEveryByteOfAText() {
        StringBuilder all = new StringBuilder("BT\n/F1 9 Tf\n1 0 0 1 0 0 Tm\n(");
        for (char sign = 0; sign < 256; sign++) {
            all.append("()\\".indexOf(sign) >= 0 ? "\\" : "").append(sign);
        }

        assertThat(terse(all + ")Tj\nET\n")).contains(all.substring(all.indexOf("(")) + ")Tj");
    }

    private static String terse(String content) {
        return new String(Terse.of(content.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1);
    }
}
