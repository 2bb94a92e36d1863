package nl.lokaledemocratie.quickscan.questionnaire;

import java.nio.charset.StandardCharsets;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;

/** A questionnaire in which councillors and officials estimate what residents answer to some statements, and a mark stands between. */
public final class EstimatedQuestionnaire {

    public static final String TEXT =
            """
            questionnaire: schatten
            version: 1.0.0
            organisation: gemeente
            languages: [nl, en]
            title: { nl: Schatten, en: Estimating }
            introduction: { nl: Welkom, en: Welcome }
            closing: { nl: Bedankt, en: Thanks }
            estimate_of: inwoners
            audiences:
              raadsleden:
                name: { nl: Raadsleden, en: Councillors }
                in_text: { nl: raadsleden, en: councillors }
                access: closed
              ambtenaren:
                name: { nl: Ambtenaren, en: Officials }
                in_text: { nl: ambtenaren, en: officials }
                access: closed
              inwoners:
                name: { nl: Inwoners, en: Residents }
                in_text: { nl: inwoners, en: residents }
                access: open
            """
                    + SharedYaml.THEMES
                    + SharedYaml.CORE_VALUES
                    + SharedYaml.SCALES
                    + """
            pages:
              - page: een
                title: { nl: Een, en: One }
                questions:
                  - statement: luisteren
                    text: { nl: De raad luistert, en: The council listens }
                    theme: samenspel
                    core_values: [dialoog]
                    estimated_by: [raadsleden, ambtenaren]
                  - mark: cijfer
                    text: { nl: Welk cijfer, en: Which mark }
                  - statement: uitleggen
                    text: { nl: De raad legt uit, en: The council explains }
                    theme: samenspel
                    asks: [now]
                    estimated_by: [raadsleden]
                    reverse: true
                  - statement: helpen
                    text: { nl: De raad helpt, en: The council helps }
                    theme: samenspel
            """;

    private EstimatedQuestionnaire() {}

    /** The text with {@code old} replaced by {@code now}, one pair after the other. */
    public static String text(String... replacements) {
        return SmallQuestionnaire.replaced(TEXT, replacements);
    }

    public static Questionnaire read(String... replacements) {
        return QuestionnaireReader.read("schatten.yaml", text(replacements).getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }
}
