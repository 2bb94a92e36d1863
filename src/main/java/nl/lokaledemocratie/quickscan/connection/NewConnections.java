package nl.lokaledemocratie.quickscan.connection;

import java.util.concurrent.TimeUnit;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.timeout.WriteTimeoutHandler;

/** Stands where connections are taken in, and gives each its guards before anybody else touches it. */
final class NewConnections extends ChannelInboundHandlerAdapter {

    /** Who takes an answer in slower than this does not get the rest of it. */
    private static final long ANSWER_TAKEN_SECONDS = 120;

    private final ForwardedHeaders forwarded;
    private final AddressShares shares;
    private final RoomForOthers room;

    NewConnections(ForwardedHeaders forwarded, AddressShares shares, RoomForOthers room) {
        this.forwarded = forwarded;
        this.shares = shares;
        this.room = room;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        Channel connection = (Channel) message;
        if (!shares.take(connection, connection.remoteAddress())) {
            connection.unsafe().closeForcibly();
            return;
        }
        connection
                .pipeline()
                .addLast(
                        new WriteTimeoutHandler(ANSWER_TAKEN_SECONDS, TimeUnit.SECONDS),
                        GuardPlacing.first(forwarded, room));
        room.take(connection);
        context.fireChannelRead(connection);
    }
}
