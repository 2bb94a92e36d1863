package nl.lokaledemocratie.quickscan.organisation.look;

/**
 * Tells, once it is committed, that an organisation looks different.
 *
 * @param organisation its code
 */
public record LookChanged(String organisation) {}
