package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.util.Arrays;
import java.util.Locale;

/** Why somebody does not come in who signs in elsewhere. */
public enum Refusal {
    /** It did not come to the end, or what came back cannot be trusted. */
    FAILED,
    /** Who tells who somebody is cannot be reached. */
    AWAY,
    NO_ROLE,
    MORE_ROLES,
    NO_ORGANISATION,
    MORE_ORGANISATIONS,
    UNKNOWN_ORGANISATION,
    /** An administrator switched the account off here. */
    DISABLED;

    /** As it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Refusal of(String key) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.key().equals(key))
                .findFirst()
                .orElse(FAILED);
    }

    /** For the operator: what is missing and which setting is about it. */
    String remedy() {
        return switch (this) {
            case FAILED -> "it did not come to the end, or what came back cannot be trusted";
            case AWAY -> "the issuer cannot be reached; look at quickscan.oidc.issuer and the network";
            case NO_ROLE ->
                "the claim of quickscan.oidc.role-claim is missing or has no value of quickscan.oidc.roles.\"VALUE\"";
            case MORE_ROLES -> "the claim of quickscan.oidc.role-claim gives more than one role; give one";
            case NO_ORGANISATION -> "the claim of quickscan.oidc.organisation-claim is missing; a griffier needs it";
            case MORE_ORGANISATIONS ->
                "the claim of quickscan.oidc.organisation-claim names more than one organisation; name one";
            case UNKNOWN_ORGANISATION ->
                "the claim of quickscan.oidc.organisation-claim is no code of an organisation; map it with quickscan.oidc.organisations.\"VALUE\"";
            case DISABLED -> "an administrator switched the account off";
        };
    }
}
