package nl.lokaledemocratie.quickscan.response.ratings;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import nl.lokaledemocratie.quickscan.answer.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets in a thread of its own while those before them are dealt with in the caller's: the one waits for the database, the other
 * counts. A few blocks at most are between them.
 */
final class ReadAhead {

    private static final int BLOCKS = 4;
    private static final int SHEETS = 1_024;
    private static final long LOOK_MILLIS = 100;

    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Block> empty = new ArrayBlockingQueue<>(BLOCKS);
    private volatile boolean stopped;

    /** Reads all sheets into a sink. */
    @FunctionalInterface
    interface Source {
        void read(RatingsCopy.Sink sink) throws SQLException;
    }

    /** Sheets on their way; the last block is not full. */
    private static final class Block {
        private final String[] groups = new String[SHEETS];
        private final Channel[] channels = new Channel[SHEETS];
        private final byte[][] ratings = new byte[SHEETS][0];
        private int size;

        void add(String group, Channel channel, byte[] sheet) {
            if (ratings[size].length != sheet.length) {
                ratings[size] = new byte[sheet.length];
            }
            System.arraycopy(sheet, 0, ratings[size], 0, sheet.length);
            groups[size] = group;
            channels[size++] = channel;
        }

        void handTo(RatingsCopy.Sink sink) {
            for (int i = 0; i < size; i++) {
                sink.accept(groups[i], channels[i], ratings[i]);
            }
        }
    }

    private ReadAhead() {}

    /** Hands every sheet of the source to the sink, in the caller's thread; ends when the source was read or either of them failed. */
    static void read(Source source, RatingsCopy.Sink sink) throws SQLException {
        new ReadAhead().run(source, sink);
    }

    private void run(Source source, RatingsCopy.Sink sink) throws SQLException {
        for (int i = 0; i < BLOCKS; i++) {
            empty.add(new Block());
        }
        FutureTask<Void> reading = new FutureTask<>(() -> {
            fill(source);
            return null;
        });
        Thread thread = new Thread(reading, "reading ahead");
        thread.setDaemon(true);
        thread.start();
        try {
            drain(reading, sink);
        } finally {
            stopped = true;
            join(thread);
        }
        rethrow(reading);
    }

    private void fill(Source source) throws SQLException {
        Block[] current = {take(empty)};
        source.read((group, channel, sheet) -> {
            current[0].add(group, channel, sheet);
            if (current[0].size == SHEETS) {
                filled.add(current[0]);
                current[0] = take(empty);
            }
        });
        filled.add(current[0]);
    }

    private void drain(FutureTask<Void> reading, RatingsCopy.Sink sink) {
        boolean last = false;
        while (!last) {
            boolean done = reading.isDone();
            Block block = poll(filled);
            if (block == null) {
                last = done;
                continue;
            }
            block.handTo(sink);
            last = block.size < SHEETS;
            block.size = 0;
            empty.add(block);
        }
    }

    /** A block, as soon as there is one; nobody waits for who has stopped. */
    private Block take(BlockingQueue<Block> blocks) {
        Block block = poll(blocks);
        while (block == null) {
            if (stopped) {
                throw new CancellationException("The sheets are not dealt with any more");
            }
            block = poll(blocks);
        }
        return block;
    }

    private static @Nullable Block poll(BlockingQueue<Block> blocks) {
        try {
            return blocks.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while reading sheets");
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(FutureTask<Void> reading) throws SQLException {
        try {
            reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while reading sheets");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw new IllegalStateException("Could not read the sheets", e.getCause());
        }
    }
}
