package nl.lokaledemocratie.quickscan.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.pdf.TaggedPdf;
import nl.lokaledemocratie.quickscan.document.seal.SealedFile.State;
import org.junit.jupiter.api.Test;

/** A file tells where it comes from, and that a byte of it is not as it was. */
class SealTest {

    private static final Imprint IMPRINT = new Imprint("ab".repeat(32), "1.4", 2, "quickscan 1.0.0");

    private static final byte[] FILE = TaggedPdf.write(
            new Document("nl", "Titel", "Onderwerp", LocalDate.of(2026, 1, 2), IMPRINT, "", "", "", "", List.of()));

    /** So many changes in places by chance, besides those in the seal. */
    private static final int CHANGES = 400;

    @Test
    void isWholeAsItWasMade() {
        assertThat(SealedFile.read(FILE)).isEqualTo(new SealedFile(State.WHOLE, java.util.Optional.of(IMPRINT)));
    }

    @Test
    void tellsAChangedByteWhereverItIs() {
        Random random = new Random(13);
        for (int i = 0; i < CHANGES; i++) {
            assertBroken(random.nextInt(FILE.length), 1 << random.nextInt(Byte.SIZE));
        }
        int seal = Bytes.find(FILE, "<qs:".getBytes(StandardCharsets.US_ASCII), 0);
        int end = Bytes.find(FILE, "</qs:digest>".getBytes(StandardCharsets.US_ASCII), 0);
        for (int at = seal; at < end + 12; at++) {
            assertBroken(at, 1);
        }
        assertBroken(FILE.length - 1, 1);
        assertBroken(0, 1);
    }

    private static void assertBroken(int at, int bits) {
        byte[] changed = FILE.clone();
        changed[at] ^= (byte) bits;
        assertThat(SealedFile.read(changed).state()).as("byte " + at).isNotEqualTo(State.WHOLE);
    }

    @Test
    void tellsWhatWasAddedAtTheEnd() {
        for (String more : List.of("\n", "0", "\n1 0 obj\n<<>>\nendobj\n%%EOF\n")) {
            byte[] added = more.getBytes(StandardCharsets.US_ASCII);
            byte[] longer = Arrays.copyOf(FILE, FILE.length + added.length);
            System.arraycopy(added, 0, longer, FILE.length, added.length);
            assertThat(SealedFile.read(longer).state()).as(more).isEqualTo(State.CHANGED);
            assertThat(SealedFile.read(longer).imprint()).contains(IMPRINT);
        }
    }

    @Test
    void tellsAFileThatIsCutAnywhere() {
        for (int length = 5; length < FILE.length; length += FILE.length / 50) {
            assertThat(SealedFile.read(Arrays.copyOf(FILE, length)).state())
                    .as("first " + length)
                    .isEqualTo(State.CUT);
        }
    }

    @Test
    void tellsWhatIsNoneOfOurs() {
        assertThat(state("")).isEqualTo(State.NO_PDF);
        assertThat(state("%PD")).isEqualTo(State.NO_PDF);
        assertThat(state("PK\u0003\u0004")).isEqualTo(State.NO_PDF);
        assertThat(state("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n")).isEqualTo(State.NO_SEAL);
        assertThat(state("%PDF-1.7\n1 0 obj\n")).isEqualTo(State.CUT);
        assertThat(state("%PDF-1.7 <qs:digest>")).isEqualTo(State.CUT);
        assertThat(state("%PDF-1.7 <qs:digest>" + "0".repeat(80) + "%%EOF")).isEqualTo(State.CHANGED);
    }

    /** What a stranger's file says goes on a page: nothing but what a seal can hold. */
    @Test
    void takesNothingElseOutOfAFile() {
        for (String definition : List.of("<script>", "a\nb", "x".repeat(101), "\u202Ea", "")) {
            String file = "%PDF-1.7 <qs:fingerprint>" + IMPRINT.fingerprint()
                    + "</qs:fingerprint><qs:engine>1</qs:engine><qs:revision>1</qs:revision><qs:definition>"
                    + definition
                    + "</qs:definition><qs:digest>" + "0".repeat(64) + "</qs:digest>%%EOF";
            assertThat(SealedFile.read(file.getBytes(StandardCharsets.UTF_8)).imprint())
                    .as(definition)
                    .isEmpty();
        }
        assertThatThrownBy(() -> new Imprint("x", "1", 1, "a")).hasMessageContaining("No fingerprint: x");
        assertThatThrownBy(() -> new Imprint(IMPRINT.fingerprint(), "1", 1, "<b>"))
                .hasMessageContaining("<b>");
    }

    private static State state(String file) {
        return SealedFile.read(file.getBytes(StandardCharsets.ISO_8859_1)).state();
    }
}
