package nl.lokaledemocratie.quickscan.response.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.answer.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

    private final List<Integer> seen = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 1_025, 8_192, 20_000})
    void handsOverEverySheetOnceAndInOrder(int sheets) throws SQLException {
        ReadAhead.read(sink -> send(sink, sheets), this::see);

        assertThat(seen)
                .containsExactlyElementsOf(IntStream.range(0, sheets).boxed().toList());
    }

    @Test
    void dealsWithSheetsInTheThreadOfTheCaller() throws SQLException {
        Thread caller = Thread.currentThread();
        ReadAhead.read(
                sink -> {
                    assertThat(Thread.currentThread()).isNotSameAs(caller);
                    send(sink, 3);
                },
                (group, channel, sheet) -> assertThat(Thread.currentThread()).isSameAs(caller));
    }

    @Test
    void tellsThatReadingFailed() {
        assertThatThrownBy(() -> ReadAhead.read(
                        sink -> {
                            send(sink, 5_000);
                            throw new SQLException("gone");
                        },
                        this::see))
                .isInstanceOf(SQLException.class)
                .hasMessage("gone");
        assertThatThrownBy(() -> ReadAhead.read(
                        sink -> {
                            throw new IllegalArgumentException("odd");
                        },
                        this::see))
                .hasRootCauseMessage("odd");
    }

    /** Nobody goes on reading for who has stopped. */
    @Test
    void stopsReadingWhenASheetIsRefused() {
        CompletableFuture<Throwable> stopped = new CompletableFuture<>();

        assertThatThrownBy(() -> ReadAhead.read(
                        sink -> {
                            try {
                                send(sink, Integer.MAX_VALUE);
                            } catch (CancellationException e) {
                                stopped.complete(e);
                                throw e;
                            }
                        },
                        (group, channel, sheet) -> {
                            throw new IllegalArgumentException("off the scale");
                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("off the scale");
        assertThat(stopped).isCompleted();
    }

    private static void send(RatingsCopy.Sink sink, int sheets) {
        byte[] used = new byte[4];
        for (int i = 0; i < sheets; i++) {
            for (int b = 0; b < used.length; b++) {
                used[b] = (byte) (i >> 8 * b);
            }
            sink.accept(i % 2 == 0 ? "inwoners" : "raadsleden", i % 3 == 0 ? Channel.PAPER : Channel.ONLINE, used);
        }
    }

    private void see(String group, Channel channel, byte[] sheet) {
        int number = 0;
        for (int b = 0; b < sheet.length; b++) {
            number |= (sheet[b] & 0xff) << 8 * b;
        }
        assertThat(group).isEqualTo(number % 2 == 0 ? "inwoners" : "raadsleden");
        assertThat(channel).isEqualTo(number % 3 == 0 ? Channel.PAPER : Channel.ONLINE);
        seen.add(number);
    }
}
