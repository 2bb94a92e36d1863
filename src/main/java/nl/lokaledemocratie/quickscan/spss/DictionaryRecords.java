package nl.lokaledemocratie.quickscan.spss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The records before the cases, in the order of the format. */
final class DictionaryRecords {

    private static final String MAGIC = "$FL2";
    private static final String PROGRAM = "@(#) SPSS DATA FILE Quick Scan";
    private static final int LAYOUT = 2;
    private static final int VARIABLE = 2;
    private static final int VALUE_LABELS = 3;
    private static final int LABELLED = 4;
    private static final int DOCUMENTS = 6;
    private static final int EXTENSION = 7;
    private static final int END = 999;

    private static final int MACHINE_INTEGERS = 3;
    private static final int MACHINE_NUMBERS = 4;
    private static final int DISPLAY = 11;
    private static final int LONG_NAMES = 13;
    private static final int LONG_TEXTS = 14;
    private static final int CASES = 16;
    private static final int ENCODING = 20;

    private static final int UTF_8 = 65_001;
    private static final int FORMAT_NUMBER = 5;
    private static final int FORMAT_TEXT = 1;
    private static final int NUMBER_WIDTH = 8;
    private static final int LABEL = 255;
    private static final int VALUE_LABEL = 120;
    private static final int LINE = 80;
    private static final int CONTINUED = -1;

    /** The largest number below that which stands for "empty": the least that a variable may hold. */
    private static final long LOWEST = 0xFFEFFFFFFFFFFFFEL;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private final LittleEndian out;
    private final SavDictionary dictionary;
    private final List<List<String>> shortNames;

    DictionaryRecords(LittleEndian out, SavDictionary dictionary) {
        this.out = out;
        this.dictionary = dictionary;
        this.shortNames = ShortNames.of(dictionary.variables());
    }

    void write(OptionalInt cases, boolean compressed) throws IOException {
        header(cases, compressed);
        for (int i = 0; i < dictionary.variables().size(); i++) {
            variable(dictionary.variables().get(i), shortNames.get(i));
        }
        valueLabels();
        documents();
        extension(MACHINE_INTEGERS, Integer.BYTES, 8);
        out.integers(1, 0, 0, -1, 1, 1, 2, UTF_8);
        extension(MACHINE_NUMBERS, Double.BYTES, 3);
        out.number(-Double.MAX_VALUE);
        out.number(Double.MAX_VALUE);
        out.bits(LOWEST);
        display();
        text(LONG_NAMES, names());
        if (dictionary.variables().stream().anyMatch(Segments::isLong)) {
            text(LONG_TEXTS, longTexts());
        }
        if (cases.isPresent()) {
            extension(CASES, Long.BYTES, 2);
            out.bits(1);
            out.bits(cases.getAsInt());
        }
        text(ENCODING, "UTF-8");
        out.integers(END, 0);
    }

    private void header(OptionalInt cases, boolean compressed) throws IOException {
        out.bytes(MAGIC.getBytes(StandardCharsets.US_ASCII));
        out.text(PROGRAM, 60);
        out.integers(
                LAYOUT,
                dictionary.variables().stream().mapToInt(Segments::elements).sum(),
                compressed ? 1 : 0,
                weight(),
                cases.orElse(-1));
        out.number(ByteCode.BIAS);
        out.text(dictionary.created().format(DAY), 9);
        out.text(dictionary.created().format(TIME), 8);
        out.text(dictionary.label(), 64);
        out.bytes(new byte[3]);
    }

    private int weight() {
        int index = 1;
        for (SavVariable variable : dictionary.variables()) {
            if (dictionary.weight().filter(variable.name()::equals).isPresent()) {
                return index;
            }
            index += Segments.elements(variable);
        }
        return 0;
    }

    private void variable(SavVariable variable, List<String> names) throws IOException {
        List<Integer> widths = Segments.widths(variable);
        for (int i = 0; i < widths.size(); i++) {
            int width = widths.get(i);
            boolean first = i == 0;
            byte[] label = LittleEndian.utf8(variable.label(), LABEL);
            out.integers(
                    VARIABLE,
                    width,
                    first && label.length > 0 ? 1 : 0,
                    first ? variable.missing().size() : 0,
                    format(width, variable.decimals()),
                    format(width, variable.decimals()));
            out.text(names.get(i), Segments.ELEMENT);
            if (first && label.length > 0) {
                out.integer(label.length);
                out.bytes(LittleEndian.padded(label, LittleEndian.up(label.length, Integer.BYTES)));
            }
            if (first) {
                for (double missing : variable.missing()) {
                    out.number(missing);
                }
            }
            for (int more = 1; more < Segments.elements(width); more++) {
                out.integers(VARIABLE, CONTINUED, 0, 0, format(1, 0), format(1, 0));
                out.text("", Segments.ELEMENT);
            }
        }
    }

    /** Kind, width and decimals in one number. */
    private static int format(int width, int decimals) {
        return width == 0
                ? FORMAT_NUMBER << 16 | (NUMBER_WIDTH + decimals) << 8 | decimals
                : FORMAT_TEXT << 16 | width << 8;
    }

    private void valueLabels() throws IOException {
        int index = 1;
        for (SavVariable variable : dictionary.variables()) {
            if (!variable.valueLabels().isEmpty()) {
                out.integers(VALUE_LABELS, variable.valueLabels().size());
                for (Map.Entry<Double, String> entry : variable.valueLabels().entrySet()) {
                    byte[] label = LittleEndian.utf8(entry.getValue(), VALUE_LABEL);
                    out.number(entry.getKey());
                    out.bytes((byte) label.length);
                    out.bytes(LittleEndian.padded(label, LittleEndian.up(label.length + 1, Segments.ELEMENT) - 1));
                }
                out.integers(LABELLED, 1, index);
            }
            index += Segments.elements(variable);
        }
    }

    private void documents() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        for (String line : dictionary.documents()) {
            String rest = line;
            do {
                byte[] part = LittleEndian.utf8(rest, LINE);
                lines.add(part);
                rest = rest.substring(new String(part, StandardCharsets.UTF_8).length());
            } while (!rest.isEmpty());
        }
        if (!lines.isEmpty()) {
            out.integers(DOCUMENTS, lines.size());
            for (byte[] line : lines) {
                out.bytes(LittleEndian.padded(line, LINE));
            }
        }
    }

    private void display() throws IOException {
        int count = shortNames.stream().mapToInt(List::size).sum();
        extension(DISPLAY, Integer.BYTES, 3 * count);
        for (int i = 0; i < dictionary.variables().size(); i++) {
            SavVariable variable = dictionary.variables().get(i);
            for (int segment = 0; segment < shortNames.get(i).size(); segment++) {
                out.integers(
                        variable.measure().code(),
                        variable.isText() ? 16 : NUMBER_WIDTH + variable.decimals(),
                        variable.isText() ? 0 : 1);
            }
        }
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < dictionary.variables().size(); i++) {
            names.add(shortNames.get(i).get(0) + "="
                    + dictionary.variables().get(i).name());
        }
        return String.join("\t", names);
    }

    private String longTexts() {
        StringBuilder widths = new StringBuilder();
        for (int i = 0; i < dictionary.variables().size(); i++) {
            SavVariable variable = dictionary.variables().get(i);
            if (Segments.isLong(variable)) {
                widths.append(shortNames.get(i).get(0))
                        .append('=')
                        .append(digits(variable.width()))
                        .append("\0\t");
            }
        }
        return widths.toString();
    }

    /** Five of them, with zeros before. */
    private static String digits(int width) {
        String written = Integer.toString(width);
        return "0".repeat(5 - written.length()) + written;
    }

    private void text(int subtype, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        extension(subtype, 1, bytes.size());
        out.bytes(bytes.toByteArray());
    }

    private void extension(int subtype, int size, int count) throws IOException {
        out.integers(EXTENSION, subtype, size, count);
    }
}
