package nl.lokaledemocratie.quickscan.report.catalog;

/** Report definitions of the operator that cannot be used; the message tells why and what to do. */
public class DefinitionRefusedException extends RuntimeException {

    public DefinitionRefusedException(String message) {
        super(message);
    }
}
