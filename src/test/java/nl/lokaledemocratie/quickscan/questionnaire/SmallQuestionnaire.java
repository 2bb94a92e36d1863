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
            audiences:
              raadsleden:
                name: { nl: Raadsleden, en: Councillors }
                in_text: { nl: raadsleden, en: councillors }
                access: closed
              inwoners:
                name: { nl: Inwoners, en: Residents }
                in_text: { nl: inwoners, en: residents }
                access: open
            themes:
              samenspel:
                name: { nl: Samenspel, en: Interplay }
                explanation: { nl: Samen, en: Together }
              afspraken:
                name: { nl: Afspraken, en: Agreements }
                explanation: { nl: Beloofd, en: Promised }
            core_values:
              dialoog:
                name: { nl: Dialoog, en: Dialogue }
                explanation: { nl: Praten, en: Talking }
            scales:
              mate:
                points:
                  1: { nl: Niet, en: No }
                  2: { nl: Half, en: Half }
                  3: { nl: Wel, en: Yes }
                dont_know: { nl: Weet ik niet, en: "Don't know" }
            pages:
              - page: een
                title: { nl: Een, en: One }
                questions:
                  - statement: luisteren
                    text: { nl: De raad luistert, en: The council listens }
                    text_for:
                      inwoners: { nl: Uw raad luistert, en: Your council listens }
                    theme: samenspel
                    core_values: [dialoog]
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
                  - choice: leeftijd
                    text: { nl: Leeftijd, en: Age }
                    audiences: [inwoners]
                    weighting: true
                    options:
                      15-64: { nl: 15 tot 65, en: 15 to 64 }
                      65+: { nl: 65 en ouder, en: 65 and over }
                  - open: idee
                    text: { nl: Uw idee, en: Your idea }
                    max_length: 300
            """;

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
