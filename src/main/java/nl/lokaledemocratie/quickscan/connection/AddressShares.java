package nl.lokaledemocratie.quickscan.connection;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import io.netty.channel.Channel;

/**
 * How many connections each address has, so that nobody takes all there may be: one address gets a quarter at most. Of a trusted proxy,
 * behind which everybody is, there is no limit here. Nothing is known of an address but while it is connected.
 */
final class AddressShares {

    /** A town hall behind one address: some hundred people, with six connections each. */
    static final int MOST = 1_000;

    private static final int IPV6_BYTES = 16;

    private final Map<ByteBuffer, Integer> connections = new ConcurrentHashMap<>();
    private final Predicate<InetAddress> trusted;

    AddressShares(Predicate<InetAddress> trusted) {
        this.trusted = trusted;
    }

    /** Whether this connection may stay; if so it counts until it closes. */
    boolean take(Channel connection, SocketAddress sender) {
        if (!(sender instanceof InetSocketAddress socket) || trusted.test(socket.getAddress())) {
            return true;
        }
        ByteBuffer address = household(socket.getAddress());
        if (connections.merge(address, 1, Integer::sum) > MOST) {
            leave(address);
            return false;
        }
        connection.closeFuture().addListener(closed -> leave(address));
        return true;
    }

    /** Of an IPv6 address the first half: who has one has all that begin with it. */
    private static ByteBuffer household(InetAddress address) {
        byte[] bytes = address.getAddress();
        return ByteBuffer.wrap(bytes.length == IPV6_BYTES ? Arrays.copyOf(bytes, IPV6_BYTES / 2) : bytes);
    }

    private void leave(ByteBuffer address) {
        connections.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
    }

    /** How many addresses are connected. */
    int size() {
        return connections.size();
    }
}
