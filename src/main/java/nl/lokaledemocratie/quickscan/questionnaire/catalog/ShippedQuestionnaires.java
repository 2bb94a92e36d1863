package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** The files that are shipped with the service, for who has no running one. */
public final class ShippedQuestionnaires {

    private ShippedQuestionnaires() {}

    public static List<QuestionnaireFile> list() {
        return QuestionnaireFiles.shipped();
    }
}
