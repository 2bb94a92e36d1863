package nl.lokaledemocratie.quickscan.spss;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads system files by the public description of the format (PSPP developers' guide, "System File Format"), sharing nothing with the
 * writer.
 */
public final class SavReader {

    /** A variable as it stands in the file. */
    public static final class Column {
        public String name = "";
        public String shortName = "";
        public String label = "";
        public int width;
        public int format;
        public int measure;
        public final List<Double> missing = new ArrayList<>();
        public final Map<Double, String> labels = new LinkedHashMap<>();
        int index;
        int segments = 1;
    }

    public final List<Column> columns = new ArrayList<>();
    public final List<List<Object>> cases = new ArrayList<>();
    public final List<String> documents = new ArrayList<>();
    public String fileLabel = "";
    public String encoding = "";
    public Optional<Column> weight = Optional.empty();
    public int declaredCases;
    public boolean compressed;

    /** Stands for an empty number. */
    public static final Object EMPTY = "·";

    private final ByteBuffer in;
    private final Map<Integer, Column> byIndex = new HashMap<>();
    private int index;

    private SavReader(byte[] file) {
        in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    public static SavReader read(byte[] file) {
        SavReader reader = new SavReader(file);
        reader.read();
        return reader;
    }

    private void read() {
        if (!string(4).equals("$FL2")) {
            throw new IllegalStateException("No system file");
        }
        string(60);
        int layout = in.getInt();
        int elements = in.getInt();
        compressed = in.getInt() == 1;
        int weightIndex = in.getInt();
        declaredCases = in.getInt();
        double bias = in.getDouble();
        String day = string(9);
        String time = string(8);
        fileLabel = string(64).stripTrailing();
        in.position(in.position() + 3);
        if (layout != 2
                || bias != 100
                || !day.matches("\\d\\d [A-Z][a-z]{2} \\d\\d")
                || !time.matches("\\d\\d:\\d\\d:\\d\\d")) {
            throw new IllegalStateException("A header that is not as described: " + layout + bias + day + time);
        }
        for (int type = in.getInt(); type != 999; type = in.getInt()) {
            switch (type) {
                case 2 -> variable();
                case 3 -> labels();
                case 6 -> documents();
                case 7 -> extension();
                default -> throw new IllegalStateException("Record " + type);
            }
        }
        in.getInt();
        if (index != elements) {
            throw new IllegalStateException(elements + " elements promised, " + index + " there");
        }
        weight = Optional.ofNullable(byIndex.get(weightIndex));
        cases();
    }

    private void variable() {
        int width = in.getInt();
        boolean labelled = in.getInt() == 1;
        int missing = in.getInt();
        int format = in.getInt();
        in.getInt();
        String name = string(8).stripTrailing();
        index++;
        if (width == -1) {
            return;
        }
        Column column = new Column();
        column.index = index;
        column.width = width;
        column.format = format;
        column.shortName = name;
        column.name = name;
        byIndex.put(index, column);
        if (labelled) {
            int length = in.getInt();
            column.label = string(length);
            in.position(in.position() + (4 - length % 4) % 4);
        }
        for (int i = 0; i < missing; i++) {
            column.missing.add(in.getDouble());
        }
        columns.add(column);
    }

    private void labels() {
        int count = in.getInt();
        Map<Double, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            double value = in.getDouble();
            int length = in.get() & 0xFF;
            labels.put(value, string(length));
            in.position(in.position() + (8 - (length + 1) % 8) % 8);
        }
        if (in.getInt() != 4) {
            throw new IllegalStateException("Labels of nothing");
        }
        int variables = in.getInt();
        for (int i = 0; i < variables; i++) {
            byIndex.get(in.getInt()).labels.putAll(labels);
        }
    }

    private void documents() {
        int lines = in.getInt();
        for (int i = 0; i < lines; i++) {
            documents.add(string(80).stripTrailing());
        }
    }

    private void extension() {
        int subtype = in.getInt();
        int size = in.getInt();
        int count = in.getInt();
        int end = in.position() + size * count;
        switch (subtype) {
            case 11 -> {
                for (Column column : columns) {
                    column.measure = in.getInt();
                    in.getInt();
                    in.getInt();
                }
            }
            case 13 -> {
                for (String pair : string(size * count).split("\t")) {
                    String[] names = pair.split("=");
                    columns.stream()
                            .filter(column -> column.shortName.equals(names[0]))
                            .forEach(column -> column.name = names[1]);
                }
            }
            case 14 -> longTexts(string(size * count));
            case 20 -> encoding = string(size * count);
            default -> {}
        }
        in.position(end);
    }

    private void longTexts(String pairs) {
        for (String pair : pairs.split("\0\t")) {
            String[] parts = pair.split("=");
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).shortName.equals(parts[0])) {
                    int width = Integer.parseInt(parts[1]);
                    int segments = (width + 251) / 252;
                    columns.get(i).width = width;
                    columns.get(i).segments = segments;
                    for (int more = 1; more < segments; more++) {
                        columns.remove(i + 1);
                    }
                }
            }
        }
    }

    private final List<byte[]> elements = new ArrayList<>();
    private static final byte[] SYSTEM_MISSING = ByteBuffer.allocate(8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putDouble(-Double.MAX_VALUE)
            .array();

    private void cases() {
        if (compressed) {
            decompress();
        } else {
            while (in.hasRemaining()) {
                byte[] element = new byte[8];
                in.get(element);
                elements.add(element);
            }
        }
        if (elements.size() % index != 0) {
            throw new IllegalStateException("Half a case");
        }
        for (int start = 0; start < elements.size(); start += index) {
            List<Object> values = new ArrayList<>();
            for (Column column : columns) {
                values.add(value(column, start + column.index - 1));
            }
            cases.add(values);
        }
    }

    private Object value(Column column, int element) {
        if (column.width == 0) {
            byte[] bytes = elements.get(element);
            double number =
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getDouble();
            return number == -Double.MAX_VALUE ? EMPTY : (Object) number;
        }
        ByteBuffer text = ByteBuffer.allocate(column.width + 512);
        int at = element;
        for (int segment = 0; segment < column.segments; segment++) {
            int width = column.segments == 1
                    ? column.width
                    : segment < column.segments - 1 ? 255 : column.width - (column.segments - 1) * 252;
            byte[] bytes = new byte[(width + 7) / 8 * 8];
            for (int i = 0; i < bytes.length / 8; i++) {
                System.arraycopy(elements.get(at), 0, bytes, i * 8, 8);
                at++;
            }
            text.put(bytes, 0, Math.min(width, 255));
        }
        return new String(text.array(), 0, Math.min(text.position(), column.width), StandardCharsets.UTF_8)
                .stripTrailing();
    }

    private void decompress() {
        while (in.hasRemaining()) {
            byte[] codes = new byte[8];
            in.get(codes);
            for (byte one : codes) {
                int code = one & 0xFF;
                switch (code) {
                    case 0 -> {}
                    case 252 -> {
                        return;
                    }
                    case 253 -> {
                        byte[] element = new byte[8];
                        in.get(element);
                        elements.add(element);
                    }
                    case 254 -> elements.add("        ".getBytes(StandardCharsets.US_ASCII));
                    case 255 -> elements.add(SYSTEM_MISSING);
                    default ->
                        elements.add(ByteBuffer.allocate(8)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .putDouble(code - 100.0)
                                .array());
                }
            }
        }
    }

    private String string(int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
