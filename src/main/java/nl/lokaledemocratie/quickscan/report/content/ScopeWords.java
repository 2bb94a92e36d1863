package nl.lokaledemocratie.quickscan.report.content;

import nl.lokaledemocratie.quickscan.analysis.claim.RankedOver;

/** How a sentence that ranks says which set it speaks of; nothing where everything is in the set. */
public record ScopeWords(RankedOver over, Phrases phrases) {

    /** As in "alle thema’s die wij tonen". */
    public String which() {
        return switch (over.scope()) {
            case ALL -> "";
            case SHOWN -> " " + phrases.say("which-shown");
            case FULLY_SHOWN -> " " + phrases.say("which-fully");
        };
    }

    /** As in "van de thema’s die wij tonen". */
    public String of(String things) {
        return over.scope() == RankedOver.Scope.ALL
                ? ""
                : " " + phrases.say("of-these", "things", phrases.say(things), "which", which());
    }
}
