package nl.lokaledemocratie.quickscan.access.session;

/** What came of an attempt to sign in or to replace a password. */
public enum SignInResult {
    DONE,
    /** The password is right; a code is asked for. */
    CODE,
    /** Name or password is wrong, or the account is switched off. */
    WRONG,
    /** Not looked at: there were too many wrong ones of late. */
    TOO_MANY,
    /** Not looked at: too many others try at this moment. */
    BUSY
}
