package nl.lokaledemocratie.quickscan.response.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final List<Group> groups = new ArrayList<>();
    private byte[] ratings = new byte[0];

    /** Takes the sheets. */
    @FunctionalInterface
    public interface Sink {

        /** One sheet in stored form; the array is used again for the next sheet. */
        void accept(String group, Channel channel, byte[] ratings);
    }

    /** A group as the database sends it and as a text: made once, for making a text of each row would cost as much as reading it. */
    private record Group(byte[] bytes, String text) {

        boolean stands(byte[] in, int start, int length) {
            return Arrays.equals(in, start, start + length, bytes, 0, bytes.length);
        }
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

    /** The same text for all rows of a group. */
    private String group() throws SQLException {
        int length = length();
        need(length);
        int start = buffer.position();
        buffer.position(start + length);
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).stands(buffer.array(), start, length)) {
                return groups.get(i).text();
            }
        }
        byte[] bytes = Arrays.copyOfRange(buffer.array(), start, start + length);
        groups.add(new Group(bytes, new String(bytes, StandardCharsets.UTF_8)));
        return groups.get(groups.size() - 1).text();
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
