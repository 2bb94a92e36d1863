package nl.lokaledemocratie.quickscan.publication;

/** A correction that cannot be published; nothing is changed. */
public class CorrectionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Refusal {
        /** All is as it was. */
        NOTHING_CHANGED,
        /** Of a group with codes it is known how many people are in it; without that, more might be shown than before. */
        SIZE_NEEDED,
        /** It was corrected so often that the numbers of all reports together would say more than one of them. */
        TOO_OFTEN,
        /** Its answers are not kept any more, so nothing can be computed. */
        ANSWERS_GONE,
        /** Those of the scan that it is compared with are not. */
        EARLIER_ANSWERS_GONE,
        /** The new report beside the old one would tell what both hide. */
        TELLS_TOO_MUCH
    }

    private final Refusal refusal;

    CorrectionRefusedException(Refusal refusal) {
        super("Not corrected: " + refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
