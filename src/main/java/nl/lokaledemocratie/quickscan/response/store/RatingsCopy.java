package nl.lokaledemocratie.quickscan.response.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.answer.Channel;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Streams group, channel and ratings of all sheets of a scan out of one connection: the binary form of COPY, parsed in place. This is the road
 * of the analysis, where a million sheets must cost little more than sending them.
 */
public final class RatingsCopy {

    private static final int SIGNATURE_AND_FLAGS = 15;
    private static final int END = -1;

    private final CopyOut copy;
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private byte[] lastGroup = new byte[0];
    private String lastGroupText = "";
    private byte[] ratings = new byte[0];

    /** Takes the sheets. */
    @FunctionalInterface
    public interface Sink {

        /** One sheet in stored form; the array is used again for the next sheet. */
        void accept(String group, Channel channel, byte[] ratings);
    }

    private RatingsCopy(CopyOut copy) {
        this.copy = copy;
    }

    /** The statement whose rows are read. */
    public static String statement(UUID scan) {
        return "copy (select audience, paper, ratings from answer_sheet where scan_id = '" + scan
                + "') to stdout (format binary)";
    }

    /** Hands every sheet of the scan to the sink, in no particular order. */
    public static void read(Connection connection, UUID scan, Sink sink) throws SQLException {
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(statement(scan));
        try {
            new RatingsCopy(copy).read(sink);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** A header, then per row the number of fields and per field its length and bytes; after the last row −1. */
    private void read(Sink sink) throws SQLException {
        skip(SIGNATURE_AND_FLAGS);
        skip(length());
        while (fields() != END) {
            String group = group();
            Channel channel = channel();
            readRatings();
            sink.accept(group, channel, ratings);
        }
        while (copy.readFromCopy() != null) {
            // Takes the end of the answer off the connection.
            continue;
        }
    }

    private short fields() throws SQLException {
        need(Short.BYTES);
        return buffer.getShort();
    }

    private int length() throws SQLException {
        need(Integer.BYTES);
        return buffer.getInt();
    }

    private void skip(int bytes) throws SQLException {
        need(bytes);
        buffer.position(buffer.position() + bytes);
    }

    /** The group; the same string as before when it is the same group. */
    private String group() throws SQLException {
        int length = length();
        need(length);
        int start = buffer.position();
        if (!Arrays.equals(buffer.array(), start, start + length, lastGroup, 0, lastGroup.length)) {
            lastGroup = Arrays.copyOfRange(buffer.array(), start, start + length);
            lastGroupText = new String(lastGroup, StandardCharsets.UTF_8);
        }
        buffer.position(start + length);
        return lastGroupText;
    }

    /** One byte, or no value at all. */
    private Channel channel() throws SQLException {
        int length = length();
        if (length < 0) {
            return Channel.UNKNOWN;
        }
        need(length);
        return buffer.get() == 0 ? Channel.ONLINE : Channel.PAPER;
    }

    private void readRatings() throws SQLException {
        int length = length();
        need(length);
        if (ratings.length != length) {
            ratings = new byte[length];
        }
        buffer.get(ratings);
    }

    /** Makes sure that so many bytes are in the buffer; a message of the database mostly is one row, but need not be. */
    private void need(int bytes) throws SQLException {
        while (buffer.remaining() < bytes) {
            byte[] message = copy.readFromCopy();
            if (message == null) {
                throw new SQLException("The rows stop halfway");
            }
            buffer = buffer.hasRemaining()
                    ? ByteBuffer.allocate(buffer.remaining() + message.length)
                            .put(buffer)
                            .put(message)
                            .flip()
                    : ByteBuffer.wrap(message);
        }
    }
}
