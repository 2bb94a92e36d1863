package nl.lokaledemocratie.quickscan.operation;

import java.time.Duration;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/** One body coming in, on the thread of its connection; ends with the whole body or a refusal, and later comes too late. */
final class BodyIntake implements BodyMemory.Holder {

    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;
    private static final int NO_ROOM = 503;
    private static final String CONTINUE = "100-continue";

    private final RoutingContext context;
    private final BodyMemory memory;
    private final long limit;
    private final Buffer body = Buffer.buffer();
    private boolean decided;
    private final Context own;
    private long timer;

    BodyIntake(RoutingContext context, BodyMemory memory, long limit) {
        this.context = context;
        this.memory = memory;
        this.limit = limit;
        this.own = context.vertx().getOrCreateContext();
    }

    /** Takes the body in and lets the request go on; refuses it when it is not whole in time. */
    void begin(Duration deadline) {
        memory.add(this);
        context.addEndHandler(ended -> leave());
        HttpServerRequest request = context.request();
        timer = context.vertx().setTimer(deadline.toMillis(), late -> refuse(TOO_SLOW));
        request.handler(this::add);
        request.endHandler(end -> goOn());
        request.exceptionHandler(broken -> leave());
        if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        request.headers().remove(HttpHeaders.EXPECT);
        request.resume();
    }

    private void add(Buffer part) {
        if (decided) {
            return;
        }
        if (body.length() + part.length() > limit) {
            refuse(TOO_LARGE);
        } else if (memory.take(this, part.length())) {
            body.appendBuffer(part);
        } else {
            refuse(NO_ROOM);
        }
    }

    private void goOn() {
        if (!decided) {
            decide();
            memory.finished(this);
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }

    /** Gives up for one that is larger than this one. */
    @Override
    public void makeRoom() {
        own.runOnContext(later -> refuse(NO_ROOM));
    }

    private void refuse(int status) {
        if (!decided) {
            leave();
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.fail(status);
        }
    }

    private void leave() {
        decide();
        memory.remove(this);
    }

    private void decide() {
        decided = true;
        context.vertx().cancelTimer(timer);
    }
}
