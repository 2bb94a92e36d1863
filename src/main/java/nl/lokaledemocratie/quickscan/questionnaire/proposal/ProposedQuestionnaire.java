package nl.lokaledemocratie.quickscan.questionnaire.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import nl.lokaledemocratie.quickscan.questionnaire.catalog.StoredQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** One version that is proposed, as stored; it can be replaced and withdrawn until it is published. */
@Entity
@Table(name = "proposed_questionnaire")
@IdClass(StoredQuestionnaire.Key.class)
class ProposedQuestionnaire extends StoredQuestionnaire {

    protected ProposedQuestionnaire() {}

    ProposedQuestionnaire(QuestionnaireId id, QuestionnaireFile file) {
        super(id, file.contentHash(), file.content());
    }
}
