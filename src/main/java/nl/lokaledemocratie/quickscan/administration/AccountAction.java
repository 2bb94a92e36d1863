package nl.lokaledemocratie.quickscan.administration;

import java.util.Arrays;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.audit.Act;

/** What the beheerder can do with an account of somebody else. */
public enum AccountAction {
    SWITCH_OFF("uit", Act.ACCOUNT_DISABLE),
    SWITCH_ON("aan", Act.ACCOUNT_ENABLE),
    END_SECOND_STEP("code", Act.ACCOUNT_STEP_END),
    RESET_PASSWORD("wachtwoord", Act.ACCOUNT_RESET);

    private final String key;
    private final Act act;

    AccountAction(String key, Act act) {
        this.key = key;
        this.act = act;
    }

    public String key() {
        return key;
    }

    /** What the log calls it. */
    Act act() {
        return act;
    }

    /** Whether it only lets an account sign in or not; the rest is about passwords of ours. */
    boolean isSwitch() {
        return this == SWITCH_OFF || this == SWITCH_ON;
    }

    static Optional<AccountAction> find(String key) {
        return Arrays.stream(values()).filter(action -> action.key.equals(key)).findFirst();
    }
}
