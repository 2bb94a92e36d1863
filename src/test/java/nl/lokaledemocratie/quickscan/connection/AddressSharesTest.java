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

    private final AddressShares shares = new AddressShares(address -> address.getAddress()[3] == 9);
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

    private static SocketAddress address(int last) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, (byte) last}), 1_234);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
