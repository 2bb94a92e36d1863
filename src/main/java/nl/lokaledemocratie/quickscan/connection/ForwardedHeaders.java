package nl.lokaledemocratie.quickscan.connection;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.NetUtil;

/**
 * Whose word about the sender counts: that of trusted proxies only. Each hop adds its sender at the end of {@code X-Forwarded-For}, so from
 * the end on the first address that is no trusted proxy is the sender; what stands before it anybody may have written. Quarkus reads the
 * beginning, so nothing else is left there.
 */
final class ForwardedHeaders {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";

    /** Proxies pass these on as they come, so they may be a stranger's even then. */
    private static final List<String> NEVER =
            List.of("Forwarded", "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Ssl");

    private static final Pattern IS_PROTO = Pattern.compile("https?");
    private static final Pattern WITH_PORT = Pattern.compile("(?:\\[(.+)]|([^:]+)):\\d+");

    private final List<AddressRange> trusted;

    ForwardedHeaders(List<AddressRange> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /** Leaves what a trusted proxy says for sure. */
    void tidy(HttpHeaders headers, SocketAddress neighbour) {
        NEVER.forEach(headers::remove);
        boolean believed = neighbour instanceof InetSocketAddress socket && isTrusted(socket.getAddress());
        keep(headers, FOR, believed ? sender(values(headers, FOR)) : Optional.empty());
        keep(headers, PROTO, believed ? scheme(values(headers, PROTO)) : Optional.empty());
    }

    private static void keep(HttpHeaders headers, String name, Optional<String> value) {
        headers.remove(name);
        value.ifPresent(kept -> headers.set(name, kept));
    }

    private Optional<String> sender(List<String> hops) {
        Optional<String> sender = Optional.empty();
        for (int hop = hops.size() - 1; hop >= 0; hop--) {
            Optional<InetAddress> address = address(hops.get(hop));
            if (address.isEmpty()) {
                return sender;
            }
            sender = address.map(ForwardedHeaders::written);
            if (!isTrusted(address.get())) {
                return sender;
            }
        }
        return sender;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.holds(address));
    }

    private static String written(InetAddress address) {
        String text = NetUtil.toAddressString(address);
        return text.contains(":") ? "[" + text + "]" : text;
    }

    private static Optional<InetAddress> address(String text) {
        var port = WITH_PORT.matcher(text);
        String bare = text;
        if (port.matches()) {
            bare = port.group(1) == null ? port.group(2) : port.group(1);
        }
        return Optional.ofNullable(NetUtil.createInetAddressFromIpAddressString(bare));
    }

    private static Optional<String> scheme(List<String> hops) {
        return hops.stream()
                .skip(Math.max(0, hops.size() - 1))
                .filter(scheme -> IS_PROTO.matcher(scheme).matches())
                .findFirst();
    }

    private static List<String> values(HttpHeaders headers, String name) {
        return headers.getAll(name).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
