package nl.lokaledemocratie.quickscan.study.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops when a row is longer than any real one: behind a quote that is not closed all of a large file would become one cell. */
public final class RowLimit extends FilterReader {

    public static final int MOST = 1 << 22;

    private long sinceRow;

    RowLimit(Reader reader) {
        super(reader);
    }

    /** A row was longer than {@link #MOST} characters. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Begins to count anew. */
    void nextRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        sinceRow += Math.max(0, read);
        if (sinceRow > MOST) {
            throw new ExceededException();
        }
        return read;
    }
}
