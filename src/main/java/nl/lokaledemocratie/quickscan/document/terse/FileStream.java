package nl.lokaledemocratie.quickscan.document.terse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A packed stream of a file that OpenPDF wrote: of small objects, or of cross-references. */
record FileStream(int number, String dictionary, byte[] content) {

    private static final Pattern OBJECT = Pattern.compile("\\s*(\\d+) 0 obj\\s*");
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)");
    private static final Pattern WIDTHS = Pattern.compile("/W ?\\[\\s*(\\d+) (\\d+) (\\d+)\\s*\\]");
    private static final Pattern INDEX = Pattern.compile("/Index ?\\[\\s*0 \\d+\\s*\\]");

    /** The number that an object begins with. */
    static int number(String object) {
        Matcher number = OBJECT.matcher(object);
        if (!number.lookingAt()) {
            throw new IllegalArgumentException("No object: " + object.substring(0, Math.min(20, object.length())));
        }
        return Integer.parseInt(number.group(1));
    }

    /** Whether an object is a stream of objects. */
    static boolean isOfObjects(String object) {
        int stream = object.indexOf("stream");
        return stream > 0 && object.substring(0, stream).contains("/ObjStm");
    }

    static FileStream at(String text, byte[] file, int place) {
        Matcher object = OBJECT.matcher(text).region(place, text.length());
        int stream = text.indexOf("stream", place);
        if (!object.lookingAt() || stream < 0) {
            throw new IllegalArgumentException("No stream at " + place);
        }
        String dictionary = text.substring(object.end(), stream);
        Matcher length = LENGTH.matcher(dictionary);
        if (!length.find()) {
            throw new IllegalArgumentException("A stream of no known length at " + place);
        }
        int begin = text.indexOf('\n', stream) + 1;
        byte[] packed = Arrays.copyOfRange(file, begin, begin + Integer.parseInt(length.group(1)));
        return new FileStream(Integer.parseInt(object.group(1)), dictionary, unpacked(packed));
    }

    private static byte[] unpacked(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it stands in a file. */
    static String written(int number, String entries, byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return number + " 0 obj\n<<" + entries + "/Filter/FlateDecode/Length " + packed.size() + ">>stream\n"
                + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n";
    }

    /** Of a stream of objects: each by its number. */
    Map<Integer, String> objects() {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        int first = entry("First");
        String[] index = all.substring(0, first).strip().split("\\s+");
        Map<Integer, String> objects = new TreeMap<>();
        for (int i = 0; i < index.length; i += 2) {
            int begin = first + Integer.parseInt(index[i + 1]);
            int end = i + 3 < index.length ? first + Integer.parseInt(index[i + 3]) : all.length();
            objects.put(Integer.parseInt(index[i]), all.substring(begin, end).strip());
        }
        return objects;
    }

    /** Of cross-references: how many there are. */
    int size() {
        return entry("Size");
    }

    /** Of cross-references: where objects begin that lie in the file itself. */
    List<Integer> places() {
        Matcher widths = WIDTHS.matcher(dictionary);
        if (!widths.find()
                || (dictionary.contains("/Index") && !INDEX.matcher(dictionary).find())) {
            throw new IllegalArgumentException("Other cross-references: " + dictionary);
        }
        int second = Integer.parseInt(widths.group(2));
        int row = Integer.parseInt(widths.group(1)) + second + Integer.parseInt(widths.group(3));
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at + row <= content.length; at += row) {
            if (content[at] == 1) {
                int place = 0;
                for (int i = 1; i <= second; i++) {
                    place = place << Byte.SIZE | content[at + i] & 0xFF;
                }
                places.add(place);
            }
        }
        return places;
    }

    private int entry(String name) {
        Matcher found = Pattern.compile("/" + name + " (\\d+)").matcher(dictionary);
        if (!found.find()) {
            throw new IllegalArgumentException("No " + name + ": " + dictionary);
        }
        return Integer.parseInt(found.group(1));
    }
}
