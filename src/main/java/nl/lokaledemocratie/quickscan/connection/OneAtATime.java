package nl.lokaledemocratie.quickscan.connection;

import java.util.ArrayDeque;
import java.util.Deque;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;

/**
 * Lets the next request of a connection through when the one before is answered and that answer is taken in: who asks on without reading
 * holds no worker that has to wait until there is room for the answer.
 */
final class OneAtATime extends ChannelDuplexHandler {

    /** Parts of requests that wait here; no browser or proxy sends one before it has the answer to the last. */
    static final int MOST = 64;

    private final Deque<Object> waiting = new ArrayDeque<>();
    private boolean answering;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (waiting.isEmpty() && mayPass(context, message)) {
            pass(context, message);
        } else if (waiting.size() < MOST) {
            waiting.add(message);
        } else {
            ReferenceCountUtil.release(message);
            context.close();
        }
    }

    private boolean mayPass(ChannelHandlerContext context, Object message) {
        return !(message instanceof HttpRequest)
                || !answering && context.channel().isWritable();
    }

    private void pass(ChannelHandlerContext context, Object message) {
        answering |= message instanceof HttpRequest;
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(message, promise);
        if (RequestDeadlines.endsAnswer(message)) {
            answering = false;
            context.executor().execute(() -> goOn(context));
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        context.fireChannelWritabilityChanged();
        context.executor().execute(() -> goOn(context));
    }

    private void goOn(ChannelHandlerContext context) {
        boolean passed = false;
        while (!waiting.isEmpty() && mayPass(context, waiting.peek())) {
            pass(context, waiting.remove());
            passed = true;
        }
        if (passed) {
            context.fireChannelReadComplete();
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
    }
}
