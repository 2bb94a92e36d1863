package nl.lokaledemocratie.quickscan.browser;

/** Whether the browser runs JavaScript: everything must work without. */
public enum Script {
    ON,
    OFF
}
