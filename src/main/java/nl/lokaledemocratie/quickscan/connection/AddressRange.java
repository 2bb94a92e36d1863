package nl.lokaledemocratie.quickscan.connection;

import java.net.InetAddress;
import java.util.Arrays;

import io.netty.util.NetUtil;

/**
 * An address or a block of them, such as {@code 10.0.0.0/8}; names are refused, because who they are changes.
 *
 * @param bits how many first bits of {@code start} count
 */
record AddressRange(byte[] start, int bits) {

    AddressRange {
        if (bits < 0 || bits > start.length * Byte.SIZE) {
            throw new IllegalArgumentException("A block of " + bits + " bits is none");
        }
        start = start.clone();
    }

    /** Reads {@code ADDRESS} or {@code ADDRESS/BITS}. */
    static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] address = NetUtil.createByteArrayFromIpAddressString(parts[0]);
        if (address == null || parts.length == 2 && !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException(
                    "%s is no address such as 10.0.0.7 or block such as 10.0.0.0/24".formatted(text));
        }
        return new AddressRange(address, parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * Byte.SIZE);
    }

    boolean holds(InetAddress address) {
        byte[] other = address.getAddress();
        return other.length == start.length && Arrays.equals(masked(start), masked(other));
    }

    private byte[] masked(byte[] address) {
        byte[] masked = address.clone();
        for (int bit = bits; bit < masked.length * Byte.SIZE; bit++) {
            masked[bit / Byte.SIZE] &= (byte) ~(0x80 >> bit % Byte.SIZE);
        }
        return masked;
    }
}
