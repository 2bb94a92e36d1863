package nl.lokaledemocratie.quickscan.administration;

import java.util.Arrays;
import java.util.Optional;

/** What the beheerder can do with an account of somebody else. */
public enum AccountAction {
    SWITCH_OFF("uit"),
    SWITCH_ON("aan"),
    RESET_PASSWORD("wachtwoord");

    private final String key;

    AccountAction(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<AccountAction> find(String key) {
        return Arrays.stream(values()).filter(action -> action.key.equals(key)).findFirst();
    }
}
