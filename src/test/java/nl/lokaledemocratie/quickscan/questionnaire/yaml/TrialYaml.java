package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.SharedYaml;
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
            """
                    + SharedYaml.AUDIENCES
                    + SharedYaml.THEMES
                    + SharedYaml.CORE_VALUES
                    + SharedYaml.SCALES
                    + """
            pages:
              - page: een
                title: { nl: Een, en: One }
                questions:
            """
                    + SharedYaml.LISTENING
                    + SharedYaml.AGE_AND_IDEA;

    private TrialYaml() {}

    static QuestionnaireReading read(String yaml) {
        return QuestionnaireReader.read("proef.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    static List<QuestionnaireProblem> problems(String yaml) {
        return read(yaml).problems();
    }
}
