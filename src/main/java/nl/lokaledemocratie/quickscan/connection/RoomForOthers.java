package nl.lokaledemocratie.quickscan.connection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.netty.channel.Channel;

/**
 * What every connection is doing, so that some can make room when nearly all there may be are taken: however many addresses open
 * connections on which nothing comes, who asks for a page is let in.
 */
final class RoomForOthers {

    /**
     * Who goes first when there is no room, and of these who did so longest; who waits for an answer stays, unless it does not take in
     * the one that is there.
     */
    enum Doing {
        SAYING_NOTHING,
        RESTING,
        SENDING,
        NOT_TAKING,
        WAITING
    }

    private final int room;

    /** In the order of {@link Doing}, and within each in the order in which they began it. */
    private final List<Set<Channel>> connections = Stream.of(Doing.values())
            .<Set<Channel>>map(doing -> new LinkedHashSet<>())
            .toList();

    /** @param room how many connections there may be before others make room */
    RoomForOthers(int room) {
        this.room = room;
    }

    /** Takes a connection in, and closes another when there are too many with it. */
    void take(Channel connection) {
        Optional<Channel> longest = longest();
        now(Doing.SAYING_NOTHING, connection);
        connection.closeFuture().addListener(closed -> forget(connection));
        longest.ifPresent(Channel::close);
    }

    /** What a connection does from now on. */
    synchronized void now(Doing doing, Channel connection) {
        forget(connection);
        if (connection.isOpen()) {
            connections.get(doing.ordinal()).add(connection);
        }
    }

    private synchronized void forget(Channel connection) {
        connections.forEach(some -> some.remove(connection));
    }

    private synchronized Optional<Channel> longest() {
        if (size() < room) {
            return Optional.empty();
        }
        return connections.subList(0, Doing.WAITING.ordinal()).stream()
                .flatMap(Set::stream)
                .findFirst();
    }

    synchronized int size() {
        return connections.stream().mapToInt(Set::size).sum();
    }
}
