package nl.lokaledemocratie.quickscan.response.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Ratings;
import org.junit.jupiter.api.Test;

class ByteFieldsTest {

    @Test
    void readsInTurnWhatWasWrittenInTurn() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("één", "");
        values.put("", "tw\u00E9e\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        ByteFields.write(out, "tekst");
        ByteFields.write(out, new byte[] {-1, 0, 1});
        ByteFields.write(out, values);
        ByteFields.write(out, Map.of());

        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(ByteFields.text(in)).isEqualTo("tekst");
        assertThat(ByteFields.bytes(in)).containsExactly(-1, 0, 1);
        assertThat(ByteFields.strings(in)).containsExactlyEntriesOf(values);
        assertThat(ByteFields.strings(in)).isEmpty();
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void takesNothingForASheetThatIsNone() {
        assertThat(SheetBytes.read(new byte[0])).isEmpty();
        assertThat(SheetBytes.read(new byte[] {-1, -1, -1, -1}))
                .as("a length below nothing")
                .isEmpty();
        assertThat(SheetBytes.read(new byte[] {0, 0, 0, 1, 'a', 0, 0}))
                .as("cut off")
                .isEmpty();
        assertThat(SheetBytes.read(new byte[5 * Integer.BYTES]))
                .hasValueSatisfying(sheet -> assertThat(sheet.ratings()).isEqualTo(Ratings.of(new byte[0])));
    }
}
