package nl.lokaledemocratie.quickscan.report.chapter;

import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;

/** How many of a group took part, in a sentence. */
final class WhoAnswered {

    private final Phrases phrases;

    WhoAnswered(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(Group group) {
        String phrase =
                switch (group.turnout()) {
                    case EVERYONE -> "who-all";
                    case MOST, PART -> "who-part";
                    case SOME, EXCEEDED -> "who-plain";
                    case SELF -> "who-open";
                };
        return phrases.counted(
                phrase,
                group.respondents(),
                "n",
                phrases.notation().count(group.respondents()),
                "N",
                phrases.notation().count(group.population().orElse(0)),
                "group",
                group.inText());
    }
}
