package nl.lokaledemocratie.quickscan.study.file;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file of any size, from disk or from memory, read as a stream: UTF-8, or what Dutch Excel writes when not asked for UTF-8. */
public final class TextSource {

    private static final Charset EXCEL = Charset.forName("windows-1252");
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int SIGNATURE = 8;

    private final String name;
    private final Opener opener;

    private interface Opener {
        InputStream open() throws IOException;
    }

    /** What a first look at the bytes tells. */
    record Check(long binaryLine, Charset charset, boolean endsWithNewline) {
        boolean isText() {
            return binaryLine == 0;
        }
    }

    private TextSource(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    public static TextSource of(Path file) {
        return new TextSource(file.getFileName().toString(), () -> Files.newInputStream(file));
    }

    public static TextSource of(String name, byte[] content) {
        return new TextSource(name, () -> new ByteArrayInputStream(content));
    }

    /** The file's name without folder. */
    public String name() {
        return name;
    }

    /**
     * Reads all bytes once to see whether this is text, and in which encoding. Spreadsheets and pictures begin with control characters,
     * and hardly any go without a zero; other control characters come along with what is pasted, and {@link CsvFile} leaves them out.
     */
    Check check() throws IOException {
        try (InputStream in = opener.open()) {
            CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
            CharBuffer scratch = CharBuffer.allocate(1 << 16);
            ByteBuffer pending = ByteBuffer.allocate(1 << 16);
            boolean valid = true;
            long line = 1;
            long seen = 0;
            byte last = '\n';
            int read;
            while ((read = in.read(pending.array(), pending.position(), pending.remaining())) >= 0) {
                for (int i = pending.position(); i < pending.position() + read; i++) {
                    last = pending.array()[i];
                    seen++;
                    if (last == 0 || seen <= SIGNATURE && isControl(last)) {
                        return new Check(line, StandardCharsets.UTF_8, false);
                    }
                    line += last == '\n' ? 1 : 0;
                }
                pending.limit(pending.position() + read).position(0);
                scratch.clear();
                valid = valid && !utf8.decode(pending, scratch, false).isError();
                if (!valid) {
                    pending.position(pending.limit());
                }
                pending.compact();
            }
            valid = valid && pending.position() == 0;
            return new Check(0, valid ? StandardCharsets.UTF_8 : EXCEL, last == '\n' || last == '\r');
        }
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') || b == 0x7F;
    }

    /** A reader past the byte order mark. */
    Reader open(Charset charset) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(new BufferedInputStream(opener.open()), charset));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
