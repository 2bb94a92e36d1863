package nl.lokaledemocratie.quickscan.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import io.netty.channel.embedded.EmbeddedChannel;
import nl.lokaledemocratie.quickscan.connection.RoomForOthers.Doing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoomForOthersTest {

    private static final int ROOM = 4;

    private final RoomForOthers room = new RoomForOthers(ROOM);
    private final List<EmbeddedChannel> connections = new ArrayList<>();

    @AfterEach
    void leave() {
        connections.forEach(EmbeddedChannel::finishAndReleaseAll);
    }

    @Test
    void letsTheLongestSilentMakeRoom() {
        connect(ROOM);
        room.now(Doing.WAITING, connections.get(0));
        connect(2);

        assertThat(open()).containsExactly(0, 3, 4, 5);
    }

    @Test
    void letsWhoRestsGoBeforeWhoSends() {
        connect(ROOM);
        room.now(Doing.SENDING, connections.get(0));
        room.now(Doing.RESTING, connections.get(1));
        room.now(Doing.WAITING, connections.get(2));
        room.now(Doing.SENDING, connections.get(3));
        for (int more = 0; more < 2; more++) {
            connect(1);
            room.now(Doing.WAITING, connections.get(connections.size() - 1));
        }

        assertThat(open()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void closesNobodyWhoWaitsForAnAnswer() {
        connect(ROOM);
        connections.forEach(connection -> room.now(Doing.WAITING, connection));
        connect(1);

        assertThat(open()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void forgetsWhoLeft() {
        connect(ROOM);
        connections.forEach(EmbeddedChannel::close);
        room.now(Doing.RESTING, connections.get(0));

        assertThat(room.size()).isZero();
    }

    private void connect(int times) {
        for (int i = 0; i < times; i++) {
            EmbeddedChannel connection = new EmbeddedChannel();
            connections.add(connection);
            room.take(connection);
        }
    }

    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int place = 0; place < connections.size(); place++) {
            if (connections.get(place).isOpen()) {
                open.add(place);
            }
        }
        return open;
    }
}
