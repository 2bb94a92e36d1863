package nl.lokaledemocratie.quickscan.report.content;

import nl.lokaledemocratie.quickscan.analysis.claim.RankedOver;

/** How a sentence that ranks says which set it speaks of, and how large that is (METHOD.md 11b). */
public record ScopeWords(RankedOver over, Phrases phrases) {

    /** As in "alle 10 thema’s die wij tonen"; nothing where everything is in the set. */
    public String which() {
        return switch (over.scope()) {
            case ALL -> "";
            case SHOWN -> " " + phrases.say("which-shown");
            case FULLY_SHOWN -> " " + phrases.say("which-fully");
        };
    }

    /** As in "van de 10 thema’s die wij tonen": what is counted is what the set is made of. */
    public String of(String things) {
        return of(things, over.shown());
    }

    /** The same where several cells of the set are about one thing. */
    public String of(String things, int number) {
        return " "
                + phrases.counted(
                        "of-these",
                        number,
                        "n",
                        phrases.notation().count(number),
                        "things",
                        phrases.counted(things, number),
                        "which",
                        which());
    }

    /** For a sentence beside one that tells the number: nothing where everything is in the set. */
    public String ofPart(String things) {
        return over.scope() == RankedOver.Scope.ALL
                ? ""
                : " " + phrases.say("of-these-part", "things", phrases.say(things), "which", which());
    }
}
