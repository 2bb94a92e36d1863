package nl.lokaledemocratie.quickscan.connection;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import io.netty.channel.Channel;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets the guards on every connection that comes in, from the moment on that the service listens. */
@ApplicationScoped
class ConnectionGuard {

    /** The part of all connections there may be that is kept free, so that nobody is refused before others made room. */
    private static final int MADE_ROOM = 8;

    private final VertxInternal vertx;
    private final ForwardedHeaders forwarded;
    private final AddressShares shares;
    private final RoomForOthers room;

    @Inject
    ConnectionGuard(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") List<String> proxies,
            @ConfigProperty(name = "quarkus.http.limits.max-connections") int most) {
        this.vertx = (VertxInternal) vertx;
        List<AddressRange> trusted = proxies.stream().map(AddressRange::parse).toList();
        this.forwarded = new ForwardedHeaders(trusted);
        this.shares = new AddressShares(address -> trusted.stream().anyMatch(range -> range.holds(address)));
        this.room = new RoomForOthers(most - most / MADE_ROOM);
    }

    void guard(@ObservesAsync HttpServerStart start) {
        for (EventExecutor loop : vertx.getAcceptorEventLoopGroup()) {
            loop.execute(() -> guard((SingleThreadEventLoop) loop));
        }
    }

    /** On the thread that takes connections in, which alone may look at what it listens to. */
    private void guard(SingleThreadEventLoop loop) {
        loop.registeredChannelsIterator().forEachRemaining(this::guard);
    }

    private void guard(Channel channel) {
        if (channel instanceof ServerChannel && channel.pipeline().get(NewConnections.class) == null) {
            channel.pipeline().addFirst(new NewConnections(forwarded, shares, room));
        }
    }
}
