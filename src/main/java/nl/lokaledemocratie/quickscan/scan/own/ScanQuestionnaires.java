package nl.lokaledemocratie.quickscan.scan.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** What a scan asks: its version of the standard questionnaire, with the own questions of the organisation in their place. */
@ApplicationScoped
public class ScanQuestionnaires {

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    OwnQuestions own;

    /** The questionnaire as people answer it; who only looks at themes or groups can do with the standard one. */
    public Questionnaire of(Scan scan) {
        Questionnaire standard = catalog.get(scan.questionnaireId());
        return standard.ownPage().isEmpty() ? standard : standard.withOwnQuestions(own.of(scan.id()));
    }
}
