package nl.lokaledemocratie.quickscan.connection;

import java.util.concurrent.TimeUnit;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Waits before the reader of requests, which comes at once or when TLS is agreed on, and sets the guards right before who answers. The
 * first bytes pass it, so no request slips through.
 */
final class GuardPlacing extends ChannelInboundHandlerAdapter {

    private final ForwardedHeaders forwarded;
    private final RoomForOthers room;
    private final boolean last;
    private @Nullable Future<?> patience;

    private GuardPlacing(ForwardedHeaders forwarded, RoomForOthers room, boolean last) {
        this.forwarded = forwarded;
        this.room = room;
        this.last = last;
    }

    static GuardPlacing first(ForwardedHeaders forwarded, RoomForOthers room) {
        return new GuardPlacing(forwarded, room, false);
    }

    /** With TLS the reader of requests is added later, behind what stands last now. */
    @Override
    public void channelActive(ChannelHandlerContext context) {
        ChannelPipeline pipeline = context.pipeline();
        if (!last && pipeline.get(HttpRequestDecoder.class) == null) {
            pipeline.addLast(new GuardPlacing(forwarded, room, true));
            pipeline.remove(this);
        }
        context.fireChannelActive();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        patience = context.executor()
                .schedule(() -> context.close(), RequestDeadlines.FIRST.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ChannelPipeline pipeline = context.pipeline();
        if (pipeline.get(HttpRequestDecoder.class) != null) {
            String answering = pipeline.lastContext().name();
            pipeline.addBefore(answering, null, new OneAtATime());
            pipeline.addBefore(answering, null, new RequestDeadlines(room));
            pipeline.addBefore(answering, null, new RequestGuard(forwarded));
            pipeline.remove(this);
        }
        context.fireChannelRead(message);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (patience != null) {
            patience.cancel(false);
        }
    }
}
