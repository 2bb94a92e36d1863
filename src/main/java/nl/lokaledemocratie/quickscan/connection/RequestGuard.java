package nl.lokaledemocratie.quickscan.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/**
 * Puts a request for the page that says so in the place of one that cannot be read, and hears nothing more from its sender: what came
 * after could be anything. All others lose what strangers say about where they come from.
 */
final class RequestGuard extends ChannelInboundHandlerAdapter {

    private final ForwardedHeaders forwarded;
    private boolean refused;

    RequestGuard(ForwardedHeaders forwarded) {
        this.forwarded = forwarded;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (refused) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request) {
            begin(context, request);
        } else if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
            // A chunk that is none: nobody knows where the body would end.
            refused = true;
            ReferenceCountUtil.release(message);
            context.close();
        } else {
            context.fireChannelRead(message);
        }
    }

    private void begin(ChannelHandlerContext context, HttpRequest request) {
        request.setUri(RequestHead.encoded(request.uri()));
        int problem = RequestHead.problem(request);
        if (problem == RequestHead.FINE) {
            HeaderForms.tidyWishes(request.headers());
            forwarded.tidy(request.headers(), context.channel().remoteAddress());
            context.fireChannelRead(request);
        } else {
            refused = true;
            ReferenceCountUtil.release(request);
            context.fireChannelRead(refusal(problem, request));
            context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        }
    }

    private static HttpRequest refusal(int status, HttpRequest request) {
        HttpRequest asked = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, RefusedRequest.path(status));
        asked.headers().set(HttpHeaderNames.HOST, "localhost").set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        String accept = request.headers().get(HttpHeaderNames.ACCEPT);
        if (accept != null && accept.contains("json")) {
            asked.headers().set(HttpHeaderNames.ACCEPT, "application/json");
        }
        return asked;
    }
}
