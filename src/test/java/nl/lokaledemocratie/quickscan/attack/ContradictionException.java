package nl.lokaledemocratie.quickscan.attack;

/** The printed numbers cannot all be true together, so nothing has been tested. */
class ContradictionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContradictionException(String message) {
        super(message);
    }
}
