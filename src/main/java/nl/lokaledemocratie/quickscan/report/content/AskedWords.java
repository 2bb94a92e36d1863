package nl.lokaledemocratie.quickscan.report.content;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** The sentences that follow from what the statements ask: now, the wish, or both. */
public record AskedWords(ReportContent content, Phrases phrases) {

    private static final List<String> WORDS =
            List.of("sees", "opinions", "gaps-intro", "overview-title", "overview-intro", "rounding");

    /** Makes them known to every text of the report. */
    public void define() {
        String asking = content.asking().key();
        boolean reversed =
                content.source().questionnaire().statements().stream().anyMatch(Statement::reverse);
        boolean values = !content.values().isEmpty();
        phrases.define("and-value", values ? phrases.say("and-value") : "");
        phrases.define("and-values", values ? phrases.say("and-values") : "");
        phrases.define("reversed", reversed ? phrases.say("reversed") : "");
        WORDS.forEach(word -> phrases.define(word, phrases.say(word + "-" + asking)));
    }
}
