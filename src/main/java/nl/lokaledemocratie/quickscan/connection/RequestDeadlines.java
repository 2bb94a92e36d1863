package nl.lokaledemocratie.quickscan.connection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import nl.lokaledemocratie.quickscan.connection.RoomForOthers.Doing;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection on which a request does not come on, however many bytes trickle in. How long a body may take and an answer may be
 * worked on is not decided here.
 */
final class RequestDeadlines extends ChannelDuplexHandler {

    /** From the beginning of a connection until its first byte. */
    static final Duration FIRST = Duration.ofSeconds(30);

    /** Without another request; longer than proxies keep a connection, so that none sends on one that was just closed. */
    static final Duration IDLE = Duration.ofMinutes(3);

    /** From the first byte of a request until its last header. */
    static final Duration HEAD = Duration.ofSeconds(20);

    /** For the rest of a body when the answer was given already. */
    static final Duration REST = Duration.ofSeconds(10);

    private final RoomForOthers room;
    private @Nullable Future<?> deadline;
    private int unanswered;
    private boolean inBody;
    private boolean somethingRead;
    private boolean inHead;

    RequestDeadlines(RoomForOthers room) {
        this.room = room;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        closeAfter(IDLE, context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        somethingRead = true;
        if (message instanceof HttpRequest) {
            unanswered++;
            inBody = true;
            inHead = false;
            stop();
            room.now(Doing.SENDING, context.channel());
        }
        if (message instanceof LastHttpContent) {
            inBody = false;
            room.now(Doing.WAITING, context.channel());
            waitWhenAnswered(context);
        }
        context.fireChannelRead(message);
    }

    /** Bytes that made no request yet are the beginning of one. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (!somethingRead && !inHead && unanswered == 0 && !inBody) {
            inHead = true;
            closeAfter(HEAD, context);
        }
        somethingRead = false;
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (endsAnswer(message)) {
            unanswered--;
            waitWhenAnswered(context);
        }
        context.write(message, promise);
    }

    /** Whether this is the last that goes out for a request; after a word in between, to go on, comes more. */
    static boolean endsAnswer(Object message) {
        boolean goesOn = message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        return message instanceof LastHttpContent && !goesOn;
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (unanswered > 0 && !inBody) {
            room.now(context.channel().isWritable() ? Doing.WAITING : Doing.NOT_TAKING, context.channel());
        }
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        stop();
    }

    private void waitWhenAnswered(ChannelHandlerContext context) {
        if (unanswered == 0) {
            room.now(Doing.RESTING, context.channel());
            closeAfter(inBody ? REST : IDLE, context);
        }
    }

    private void closeAfter(Duration time, ChannelHandlerContext context) {
        stop();
        deadline = context.executor().schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        if (deadline != null) {
            deadline.cancel(false);
        }
    }
}
