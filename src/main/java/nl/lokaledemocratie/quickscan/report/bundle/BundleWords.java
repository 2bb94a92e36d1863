package nl.lokaledemocratie.quickscan.report.bundle;

import java.util.Locale;

/** The words of the list that lies beside the reports. */
enum BundleWords {
    DUTCH("uitkomst nummer %s", "weggelaten: deze scan is er niet meer, of u mag hem niet meer lezen", "niet gelukt"),
    ENGLISH(
            "result number %s",
            "left out: this scan is not there any more, or you may not read it any more", "could not be made");

    private final String revision;
    private final String leftOut;
    private final String failed;

    BundleWords(String revision, String leftOut, String failed) {
        this.revision = revision;
        this.leftOut = leftOut;
        this.failed = failed;
    }

    static BundleWords in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : DUTCH;
    }

    String revision(int number) {
        return revision.formatted(number);
    }

    String leftOut() {
        return leftOut;
    }

    String failed() {
        return failed;
    }
}
