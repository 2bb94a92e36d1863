package nl.lokaledemocratie.quickscan.questionnaire;

import java.nio.charset.StandardCharsets;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;

/** A small questionnaire with something of everything, to make versions of. */
public final class SmallQuestionnaire {

    public static final String TEXT =
            """
            questionnaire: klein
            version: 1.2.3
            organisation: gemeente
            languages: [nl, en]
            title: { nl: Klein, en: Small }
            introduction: { nl: Welkom, en: Welcome }
            closing: { nl: Bedankt, en: Thanks }
            """
                    + SharedYaml.AUDIENCES
                    + SharedYaml.THEMES
                    + """
              afspraken:
                name: { nl: Afspraken, en: Agreements }
                explanation: { nl: Beloofd, en: Promised }
            """
                    + SharedYaml.CORE_VALUES
                    + SharedYaml.SCALES
                    + """
            pages:
              - page: een
                title: { nl: Een, en: One }
                questions:
            """
                    + SharedYaml.LISTENING
                    + """
                  - statement: beloven
                    text: { nl: De raad belooft weinig, en: The council promises little }
                    theme: afspraken
              - page: twee
                title: { nl: Twee, en: Two }
                questions:
                  - statement: doen
                    text: { nl: De raad doet wat hij belooft, en: The council keeps its promises }
                    theme: afspraken
                    asks: [wish]
                    reverse: false
            """
                    + SharedYaml.AGE_AND_IDEA;

    private SmallQuestionnaire() {}

    /** The text with {@code old} replaced by {@code now}, one pair after the other. */
    public static String text(String... replacements) {
        return replaced(TEXT, replacements);
    }

    static String replaced(String good, String... replacements) {
        String text = good;
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException("Nowhere: " + replacements[i]);
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text;
    }

    /** The questionnaire with replacements, under another version. */
    public static Questionnaire version(String version, String... replacements) {
        byte[] content = text(replacements)
                .replace("version: 1.2.3", "version: " + version)
                .getBytes(StandardCharsets.UTF_8);
        return QuestionnaireReader.read("klein.yaml", content).orThrow();
    }
}
