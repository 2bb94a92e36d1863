package nl.lokaledemocratie.quickscan.questionnaire;

import java.nio.charset.StandardCharsets;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;

/** A questionnaire in Dutch alone for a council and residents, of which a test writes the themes, scales and pages. */
public final class PlainQuestionnaire {

    private static final String HEAD =
            """
            questionnaire: proef
            version: 1.0.0
            organisation: gemeente
            languages: [nl]
            title: Proef
            introduction: Welkom.
            closing: Bedankt.
            audiences:
              raadsleden: { name: Raadsleden, in_text: raadsleden, access: closed }
              inwoners: { name: Inwoners, in_text: inwoners, access: open }
            """;

    private PlainQuestionnaire() {}

    /** The whole file, from its themes on as given. */
    public static String text(String themesScalesAndPages) {
        return HEAD + themesScalesAndPages;
    }

    public static Questionnaire read(String text) {
        return QuestionnaireReader.read("proef.yaml", text.getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }
}
