package nl.lokaledemocratie.quickscan.document.terse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF whose small objects all lie in one object stream, in the order of their numbers (ISO 32000-1, 7.5.7), so that what they have in common is
 * written once, whose cross-reference stream says of each only how it differs from the one before, and whose fonts have the widths of the letters that it
 * uses.
 */
public final class Packed {

    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
    private static final Pattern KEPT = Pattern.compile("/(?:Root|Info) \\d+ \\d+ R|/ID ?\\[[^\\]]*\\]");

    private final byte[] file;
    private final String text;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Small objects by their numbers. */
    private final TreeMap<Integer, String> small = new TreeMap<>();

    /** Where the others begin now, by their numbers. */
    private final TreeMap<Integer, Integer> places = new TreeMap<>();

    private Packed(byte[] file) {
        this.file = file;
        text = new String(file, StandardCharsets.ISO_8859_1);
    }

    /**
     * The same document.
     *
     * @param file whose small objects lie in object streams, and which was never changed after it was written
     * @throws IllegalArgumentException when it is another kind of file
     */
    public static byte[] of(byte[] file) {
        return new Packed(file).pack();
    }

    private byte[] pack() {
        Matcher start = START.matcher(text);
        if (!start.find()) {
            throw new IllegalArgumentException("No cross-reference stream");
        }
        int end = Integer.parseInt(start.group(1));
        FileStream references = FileStream.at(text, file, end);
        List<Integer> begins = begins(references, end);
        put(text.substring(0, begins.get(0)));
        int free = -1;
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i + 1 < begins.size(); i++) {
            if (FileStream.isOfObjects(text.substring(begins.get(i), begins.get(i + 1)))) {
                FileStream stream = FileStream.at(text, file, begins.get(i));
                small.putAll(stream.objects());
                free = stream.number();
            } else {
                others.add(i);
            }
        }
        Map<Integer, Set<Integer>> fonts = FontWidths.byFile(small);
        others.forEach(i -> putOther(begins.get(i), begins.get(i + 1), fonts));
        putSmall(free);
        putReferences(references, free);
        return out.toByteArray();
    }

    /** Where objects begin that lie in the file itself, and at the end the cross-reference stream. */
    private static List<Integer> begins(FileStream references, int end) {
        SortedSet<Integer> begins = new TreeSet<>(references.places());
        begins.add(end);
        return List.copyOf(begins);
    }

    private void putOther(int begin, int end, Map<Integer, Set<Integer>> fonts) {
        String object = text.substring(begin, end);
        int number = FileStream.number(object);
        places.put(number, out.size());
        if (fonts.containsKey(number)) {
            FileStream font = FileStream.at(text, file, begin);
            byte[] trimmed = FontFile.trimmed(font.content(), fonts.get(number));
            put(FileStream.written(number, "/Length1 " + trimmed.length, trimmed));
        } else {
            put(object);
        }
    }

    private void putSmall(int number) {
        StringBuilder index = new StringBuilder();
        StringBuilder objects = new StringBuilder();
        small.forEach((object, content) -> {
            index.append(object).append(' ').append(objects.length()).append(' ');
            objects.append(content).append('\n');
        });
        places.put(number, out.size());
        put(FileStream.written(
                number,
                "/Type/ObjStm/N " + small.size() + "/First " + index.length(),
                bytes(index.append(objects).toString())));
    }

    private void putReferences(FileStream references, int holder) {
        int begin = out.size();
        places.put(references.number(), begin);
        int size = references.size();
        CrossReferences rows = new CrossReferences();
        int index = 0;
        for (int number = 0; number < size; number++) {
            if (places.containsKey(number)) {
                rows.inFile(places.get(number));
            } else if (small.containsKey(number)) {
                rows.inStream(holder, index);
                index++;
            } else {
                rows.free();
            }
        }
        StringBuilder entries = new StringBuilder("/Type/XRef/Size " + size + CrossReferences.ENTRIES);
        Matcher kept = KEPT.matcher(references.dictionary());
        while (kept.find()) {
            entries.append(kept.group());
        }
        put(FileStream.written(references.number(), entries.toString(), rows.toBytes()));
        put("startxref\n" + begin + "\n%%EOF\n");
    }

    private void put(String part) {
        out.writeBytes(bytes(part));
    }

    private static byte[] bytes(String part) {
        return part.getBytes(StandardCharsets.ISO_8859_1);
    }
}
