package nl.lokaledemocratie.quickscan.document.seal;

/** Looks for bytes among bytes. */
final class Bytes {

    private Bytes() {}

    /** Where they begin first, from a place on; −1 when they are not there. */
    static int find(byte[] among, byte[] wanted, int from) {
        for (int at = Math.max(0, from); at <= among.length - wanted.length; at++) {
            if (isAt(among, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    static boolean isAt(byte[] among, byte[] wanted, int at) {
        if (at < 0 || at + wanted.length > among.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (among[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
