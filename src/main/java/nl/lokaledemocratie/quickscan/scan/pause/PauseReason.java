package nl.lokaledemocratie.quickscan.scan.pause;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a scan stands still: what can be told in every language, whoever pauses it. */
public enum PauseReason {
    UNTOLD("geen"),
    TROUBLE("storing"),
    MISTAKE("fout"),
    EVENT("gebeurtenis");

    private final String word;

    PauseReason(String word) {
        this.word = word;
    }

    /** As it is sent by a form. */
    public String word() {
        return word;
    }

    public static Optional<PauseReason> find(String word) {
        return Stream.of(values()).filter(reason -> reason.word.equals(word)).findFirst();
    }
}
