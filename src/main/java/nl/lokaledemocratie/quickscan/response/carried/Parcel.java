package nl.lokaledemocratie.quickscan.response.carried;

/**
 * What is carried, as it is stored.
 *
 * @param sealed as many bytes for everybody who answers the questionnaire, so that its length tells nothing
 */
public record Parcel(byte[] nonce, byte[] sealed) {

    public Parcel {
        if (nonce.length != CarryKey.NONCE_BYTES) {
            throw new IllegalArgumentException("A nonce of " + nonce.length + " bytes");
        }
        nonce = nonce.clone();
        sealed = sealed.clone();
    }

    @Override
    public byte[] nonce() {
        return nonce.clone();
    }

    @Override
    public byte[] sealed() {
        return sealed.clone();
    }

    @Override
    public String toString() {
        return "Parcel";
    }
}
