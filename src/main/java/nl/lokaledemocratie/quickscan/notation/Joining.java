package nl.lokaledemocratie.quickscan.notation;

/** Invisible signs that are part of what is seen: of Persian and Indian writing, and of pictures made of pictures. */
final class Joining {

    private static final int KEYCAP = 0x20E3;
    private static final int BLACK_FLAG = 0x1F3F4;

    private Joining() {}

    /** Whether a sign that is not seen itself shapes what stands around it. */
    static boolean belongs(CharSequence before, int sign, int next) {
        if (before.isEmpty()) {
            return false;
        }
        int last = Character.codePointBefore(before, before.length());
        if (sign == Signs.JOINER) {
            return Signs.joins(last) || (Signs.isPicture(last) || Signs.isSelector(last)) && Signs.isPicture(next);
        }
        return sign == Signs.NON_JOINER && Signs.joins(last)
                || Signs.isSelector(sign) && isShaped(last, next)
                || Signs.isFlagTag(sign) && (last == BLACK_FLAG || Signs.isFlagTag(last));
    }

    private static boolean isShaped(int last, int next) {
        return Signs.isPicture(last)
                || Signs.joins(last)
                || Character.isIdeographic(last)
                || next == KEYCAP && ("#*".indexOf(last) >= 0 || last >= '0' && last <= '9');
    }
}
