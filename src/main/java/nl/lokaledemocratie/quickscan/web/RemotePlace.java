package nl.lokaledemocratie.quickscan.web;

import java.util.Arrays;
import java.util.HexFormat;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;

/** Where a request comes from, as far as attempts are counted by it. Never stored or logged as it is. */
public final class RemotePlace {

    /** Whoever has one address of IPv6 has a whole network of them; an address of IPv4 is shorter. */
    private static final int NETWORK_BYTES = 8;

    private RemotePlace() {}

    /** The address in figures; of IPv6 its network of 64 bits. */
    public static String of(HttpServerRequest request) {
        return of(request.remoteAddress().hostAddress());
    }

    static String of(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null
                ? ""
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
    }
}
