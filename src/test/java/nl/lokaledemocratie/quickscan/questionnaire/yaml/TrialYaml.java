package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;

/** A questionnaire with a little of everything, in which a test breaks one thing. */
final class TrialYaml {

    static final String GOOD =
            """
            questionnaire: proef
            version: 1.0.0
            organisation: gemeente
            languages: [nl, en]
            title: { nl: Proef, en: Trial }
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

    private TrialYaml() {}

    static QuestionnaireReading read(String yaml) {
        return QuestionnaireReader.read("proef.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    static List<QuestionnaireProblem> problems(String yaml) {
        return read(yaml).problems();
    }
}
