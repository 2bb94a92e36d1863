package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 7, 0x1B, 0x1F, 0x7F, 0x80, 0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x17B4, 0x180E, 0x200B, 0x200C,
                0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0x206F, 0x3164, 0xFE0F, 0xFEFF,
                0xFFA0, 0xFFF9, 0xFFFE, 0xE0001, 0xE0041, 0xE0101
            })
    void leavesOutWhatNobodySees(int sign) {
        String hidden = "in" + Character.toString(sign) + "woners" + Character.toString(sign);

        assertThat(CleanText.text(hidden)).isEqualTo("inwoners");
        assertThat(CleanText.line(hidden)).isEqualTo("inwoners");
        assertThat(CleanText.word(hidden)).isEqualTo("inwoners");
        assertThat(CleanText.findInvisible(hidden)).isEqualTo(2);
        assertThat(CleanText.strangeSigns(hidden)).containsExactly(String.format("U+%04X", sign));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهم", // Persian: I want
                "ക്\u200D", // the end of a word in Malayalam
                "👨\u200D👩\u200D👧", // a family
                "❤\uFE0F\u200D🔥", // a heart on fire
                "👩🏽\u200D⚕\uFE0F", // a doctor
                "1\uFE0F\u20E3", // a key
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F", // the flag of England
                "葛\uDB40\uDD00", // a way to write a Japanese name
                "Çok güzel – “ja” €5 ½ …"
            })
    void keepsWhatMakesLettersAndPictures(String words) {
        assertThat(CleanText.text(words)).isEqualTo(words);
        assertThat(CleanText.findInvisible(words)).isEqualTo(-1);
    }

    @Test
    void makesPlainLineEndsAndBlanks() {
        assertThat(CleanText.text(" a\r\nb\rc\u2028d\u000Be\u0085f ")).isEqualTo("a\nb\nc\nd\ne\nf");
        assertThat(CleanText.text("a\u00A0b\u202Fc\u2007d\u3000e\u2800f")).isEqualTo("a b c d e f");
        assertThat(CleanText.line("\u00A0Scan\u00A0 van\r\n2026\t")).isEqualTo("Scan van 2026");
        assertThat(CleanText.text("\u200B\u00A0\uFEFF")).isEmpty();
    }

    @Test
    void makesHyphensOfWhatWordKeepsTogether() {
        assertThat(CleanText.text("mee\u001Edoen")).isEqualTo("mee-doen");
        assertThat(CleanText.word("a\u2011b\u2010c\u001Ed")).isEqualTo("a-b-c-d");
    }

    @Test
    void dropsHalfOfASignThatIsTwoCharacters() {
        assertThat(CleanText.text("a\uD83Db")).isEqualTo("ab");
        assertThat(CleanText.text("a\uDC68b👨")).isEqualTo("ab👨");
    }

    @Test
    void namesSignsThatLookLikeOthers() {
        assertThat(CleanText.strangeSigns("\u22121–2 ٣\u00A0")).containsExactly("U+2212", "U+2013", "U+0663", "U+00A0");
        assertThat(CleanText.strangeSigns("inwoners-65+ één")).isEmpty();
    }
}
