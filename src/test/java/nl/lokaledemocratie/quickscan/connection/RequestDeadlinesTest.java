package nl.lokaledemocratie.quickscan.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestDeadlinesTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final String HEAD = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\n";

    private final RoomForOthers room = new RoomForOthers(1);
    private EmbeddedChannel channel;

    @BeforeEach
    void connect() {
        channel = new EmbeddedChannel();
        channel.freezeTime();
        channel.pipeline()
                .addLast(new HttpServerCodec(), new RequestDeadlines(room), new ChannelInboundHandlerAdapter());
    }

    @AfterEach
    void leave() {
        channel.finishAndReleaseAll();
    }

    @Test
    void closesAConnectionWithoutARequest() {
        pass(RequestDeadlines.IDLE.minus(A_SECOND));
        assertThat(channel.isOpen()).isTrue();
        pass(A_SECOND);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void closesAConnectionOnWhichHeadersTrickleIn() {
        String head = "GET / HTTP/1.1\r\nHost: localhost\r\nX: ";
        for (int second = 0; second < RequestDeadlines.HEAD.toSeconds(); second++) {
            assertThat(channel.isOpen()).isTrue();
            send(head.substring(second, second + 1));
            pass(A_SECOND);
        }
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void waitsAsLongAsABodyOrAnAnswerTakes() {
        send(HEAD + "a=");
        pass(Duration.ofHours(1));
        send("b");
        pass(Duration.ofHours(1));
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void beginsAnewAfterEachAnswer() {
        send(HEAD + "a=b");
        answer(HttpResponseStatus.CONTINUE);
        pass(RequestDeadlines.IDLE);
        assertThat(channel.isOpen()).isTrue();
        answer(HttpResponseStatus.OK);
        pass(RequestDeadlines.IDLE.minus(A_SECOND));
        send("P");
        pass(RequestDeadlines.HEAD.minus(A_SECOND));
        assertThat(channel.isOpen()).isTrue();
        pass(A_SECOND);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void waitsNotLongForTheRestOfABodyThatWasAnsweredAlready() {
        send(HEAD + "a");
        answer(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE);
        pass(RequestDeadlines.REST.minus(A_SECOND));
        assertThat(channel.isOpen()).isTrue();
        send("=");
        pass(A_SECOND);
        assertThat(channel.isOpen()).isFalse();
    }

    private void send(String bytes) {
        channel.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.US_ASCII));
    }

    private void answer(HttpResponseStatus status) {
        channel.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
    }

    private void pass(Duration time) {
        channel.advanceTimeBy(time.toMillis(), TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();
    }
}
