package nl.lokaledemocratie.quickscan.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final List<String> asked = new ArrayList<>();
    private final EmbeddedChannel channel =
            new EmbeddedChannel(new HttpServerCodec(), new OneAtATime(), new ChannelInboundHandlerAdapter() {
                @Override
                public void channelRead(ChannelHandlerContext context, Object message) {
                    if (message instanceof HttpRequest request) {
                        asked.add(request.uri());
                    }
                    ReferenceCountUtil.release(message);
                }
            });

    @AfterEach
    void leave() {
        channel.finishAndReleaseAll();
    }

    @Test
    void letsARequestWaitUntilTheOneBeforeIsAnswered() {
        ask("/1", "/2", "/3");
        assertThat(asked).containsExactly("/1");
        answer(HttpResponseStatus.CONTINUE);
        assertThat(asked).containsExactly("/1");
        answer(HttpResponseStatus.OK);
        assertThat(asked).containsExactly("/1", "/2");
        answer(HttpResponseStatus.OK);
        assertThat(asked).containsExactly("/1", "/2", "/3");
    }

    @Test
    void letsARequestWaitUntilTheAnswerBeforeIsTakenIn() {
        ask("/1");
        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, false);
        answer(HttpResponseStatus.OK);
        ask("/2");
        assertThat(asked).containsExactly("/1");
        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, true);
        channel.runPendingTasks();
        assertThat(asked).containsExactly("/1", "/2");
    }

    @Test
    void closesAConnectionOnWhichTooManyWait() {
        String[] many = new String[OneAtATime.MOST];
        Arrays.fill(many, "/");
        ask(many);
        assertThat(channel.isOpen()).isFalse();
        assertThat(asked).containsExactly("/");
    }

    private void ask(String... addresses) {
        StringBuilder text = new StringBuilder();
        for (String address : addresses) {
            text.append("GET ").append(address).append(" HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        channel.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
        channel.runPendingTasks();
    }

    private void answer(HttpResponseStatus status) {
        channel.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
        channel.runPendingTasks();
    }
}
