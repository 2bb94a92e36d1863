package nl.lokaledemocratie.quickscan.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AddressSharesTest {

    private static final SocketAddress STRANGER = address(7);
    private static final SocketAddress OTHER = address(8);
    private static final SocketAddress PROXY = address(9);

    private final AddressShares shares =
            new AddressShares(address -> address.getAddress().length == 4 && address.getAddress()[3] == 9);
    private final List<EmbeddedChannel> open = new ArrayList<>();

    @AfterEach
    void leave() {
        open.forEach(EmbeddedChannel::finishAndReleaseAll);
    }

    @Test
    void leavesRoomForOthersWhateverOneAddressOpens() {
        for (int i = 0; i < AddressShares.MOST; i++) {
            assertThat(connect(STRANGER)).isTrue();
        }
        assertThat(connect(STRANGER)).isFalse();
        assertThat(connect(OTHER)).isTrue();
    }

    @Test
    void takesAnAddressInAgainWhenItsConnectionsClosed() {
        for (int i = 0; i <= AddressShares.MOST; i++) {
            connect(STRANGER);
        }
        open.subList(0, 2).forEach(EmbeddedChannel::close);
        assertThat(connect(STRANGER)).isTrue();
    }

    @Test
    void limitsNoTrustedProxy() {
        for (int i = 0; i < 2 * AddressShares.MOST; i++) {
            assertThat(connect(PROXY)).isTrue();
        }
    }

    @Test
    void takesTheManyAddressesOfOneIpv6NetworkAsOne() {
        for (int i = 0; i < AddressShares.MOST; i++) {
            assertThat(connect(ipv6(1, i))).isTrue();
        }
        assertThat(connect(ipv6(1, AddressShares.MOST))).isFalse();
        assertThat(connect(ipv6(2, 0))).isTrue();
    }

    @Test
    void forgetsWhoLeft() {
        connect(STRANGER);
        connect(OTHER);
        open.forEach(EmbeddedChannel::close);
        assertThat(shares.size()).isZero();
    }

    private boolean connect(SocketAddress from) {
        EmbeddedChannel channel = new EmbeddedChannel();
        open.add(channel);
        return shares.take(channel, from);
    }

    private static SocketAddress ipv6(int network, int host) {
        byte[] address = {0x20, 0x01, 0x0d, (byte) 0xb8, 0, 0, 0, (byte) network, 0, 0, 0, 0, 0, 0, 0, 0};
        address[14] = (byte) (host >> 8);
        address[15] = (byte) host;
        return address(address);
    }

    private static SocketAddress address(int last) {
        return address(new byte[] {(byte) 192, 0, 2, (byte) last});
    }

    private static SocketAddress address(byte[] bytes) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(bytes), 1_234);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
