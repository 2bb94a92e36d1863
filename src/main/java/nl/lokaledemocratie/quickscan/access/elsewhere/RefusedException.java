package nl.lokaledemocratie.quickscan.access.elsewhere;

/** Somebody who signed in elsewhere does not come in here. */
public class RefusedException extends RuntimeException {

    private final Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.remedy());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
