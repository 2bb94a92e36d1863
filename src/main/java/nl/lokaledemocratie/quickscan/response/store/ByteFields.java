package nl.lokaledemocratie.quickscan.response.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts and bytes one after another, each after its length. */
public final class ByteFields {

    private ByteFields() {}

    public static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    public static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    public static void write(DataOutputStream out, Map<String, String> values) throws IOException {
        out.writeInt(values.size());
        for (Map.Entry<String, String> value : values.entrySet()) {
            write(out, value.getKey());
            write(out, value.getValue());
        }
    }

    public static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    public static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    public static Map<String, String> strings(DataInputStream in) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            values.put(text(in), text(in));
        }
        return values;
    }
}
