package nl.lokaledemocratie.quickscan.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/** What a request may not be, because it can be read in two ways or in none; decided by its first line and headers. */
final class RequestHead {

    /** There is no problem. */
    static final int FINE = 0;

    /** Browsers send about twenty. */
    static final int MOST_HEADERS = 100;

    static final int LONGEST_ADDRESS = 4_096;

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int ADDRESS_TOO_LONG = 414;
    private static final int UNKNOWN_CONTENT = 415;
    private static final int HEADERS_TOO_LARGE = 431;

    private static final String CHUNKED = "chunked";
    private static final Pattern HOST = Pattern.compile("([\\w.-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");
    private static final Pattern LEFT_AS_IT_IS = Pattern.compile("[\\[\\]|\"<>^`{}\\\\]");
    private static final Pattern NUL = Pattern.compile("%00");
    private static final Pattern CONTROL = Pattern.compile("%(?:[01]\\p{XDigit}|7[Ff])");

    private RequestHead() {}

    /** The address with the signs encoded that no address may have, and that browsers send as they are all the same. */
    static String encoded(String address) {
        return LEFT_AS_IT_IS
                .matcher(address)
                .replaceAll(sign ->
                        String.format(Locale.ROOT, "%%%02X", (int) sign.group().charAt(0)));
    }

    /** The status with which the request is refused; {@link #FINE} when it is not. */
    static int problem(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return undecoded(request.decoderResult().cause());
        }
        int problem = headersProblem(request);
        return problem == FINE ? addressProblem(request.uri()) : problem;
    }

    private static int undecoded(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return ADDRESS_TOO_LONG;
        }
        return cause instanceof TooLongHttpHeaderException ? HEADERS_TOO_LARGE : BAD_REQUEST;
    }

    private static int headersProblem(HttpRequest request) {
        if (request.headers().size() > MOST_HEADERS) {
            return HEADERS_TOO_LARGE;
        }
        if (!HeaderForms.tellContent(request.headers())) {
            return UNKNOWN_CONTENT;
        }
        String coding = request.headers().get(HttpHeaderNames.TRANSFER_ENCODING, CHUNKED);
        return coding.equalsIgnoreCase(CHUNKED) && isForOneHost(request) ? FINE : BAD_REQUEST;
    }

    private static boolean isForOneHost(HttpRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        boolean named = hosts.size() == 1 && HOST.matcher(hosts.get(0)).matches();
        boolean old = request.protocolVersion().equals(HttpVersion.HTTP_1_0);
        return named && (old || request.protocolVersion().equals(HttpVersion.HTTP_1_1)) || old && hosts.isEmpty();
    }

    private static int addressProblem(String address) {
        if (address.length() > LONGEST_ADDRESS) {
            return ADDRESS_TOO_LONG;
        }
        if (!isReadable(address)) {
            return BAD_REQUEST;
        }
        int question = address.indexOf('?');
        String path = question < 0 ? address : address.substring(0, question);
        if (CONTROL.matcher(path).find()) {
            return NOT_FOUND;
        }
        return NUL.matcher(address).find() ? BAD_REQUEST : FINE;
    }

    private static boolean isReadable(String address) {
        try {
            new URI(address);
            return address.startsWith("/")
                    && StandardCharsets.US_ASCII.newEncoder().canEncode(address);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
