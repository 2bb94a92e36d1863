package nl.lokaledemocratie.quickscan.spss;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;

/** Writes a file case by case; nothing of earlier cases is kept. The stream stays open and is not buffered here. */
public final class SavWriter implements AutoCloseable {

    private final LittleEndian out;
    private final ByteCode code;
    private final boolean compressed;
    private final List<SavVariable> variables;

    /**
     * Writes the dictionary.
     *
     * @param cases      how many will come; empty when that is not known yet
     * @param compressed one byte for most values instead of eight
     */
    public SavWriter(OutputStream stream, SavDictionary dictionary, OptionalInt cases, boolean compressed)
            throws IOException {
        this.out = new LittleEndian(stream);
        this.code = new ByteCode(out);
        this.compressed = compressed;
        this.variables = dictionary.variables();
        new DictionaryRecords(out, dictionary).write(cases, compressed);
    }

    /** Adds a case. */
    public void write(SavCase values) throws IOException {
        for (int i = 0; i < variables.size(); i++) {
            SavVariable variable = variables.get(i);
            if (variable.isText()) {
                text(variable, values.text(i));
            } else {
                number(values.number(i));
            }
        }
    }

    private void number(double value) throws IOException {
        if (compressed) {
            code.number(value);
        } else {
            out.number(Double.isNaN(value) ? -Double.MAX_VALUE : value);
        }
    }

    private void text(SavVariable variable, String value) throws IOException {
        byte[] whole = LittleEndian.utf8(value, variable.width());
        int from = 0;
        for (int width : Segments.widths(variable)) {
            int held = Math.max(0, Math.min(Segments.held(width), whole.length - from));
            byte[] part = new byte[held];
            System.arraycopy(whole, Math.min(from, whole.length), part, 0, held);
            text(LittleEndian.padded(part, Segments.elements(width) * Segments.ELEMENT));
            from += Segments.held(width);
        }
    }

    private void text(byte[] padded) throws IOException {
        for (int i = 0; i < padded.length; i += Segments.ELEMENT) {
            if (compressed) {
                code.text(padded, i);
            } else {
                byte[] element = new byte[Segments.ELEMENT];
                System.arraycopy(padded, i, element, 0, Segments.ELEMENT);
                out.bytes(element);
            }
        }
    }

    /** Says that there are no more cases; the stream stays open. */
    @Override
    public void close() throws IOException {
        if (compressed) {
            code.end();
        }
    }
}
