package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.questionnaire.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** The stored versions. */
@ApplicationScoped
@Transactional
class PublishedQuestionnaires {

    @Inject
    EntityManager entities;

    Optional<PublishedQuestionnaire> find(QuestionnaireId id) {
        return Optional.ofNullable(entities.find(PublishedQuestionnaire.class, PublishedQuestionnaire.Key.of(id)));
    }

    List<QuestionnaireId> list() {
        return entities.createQuery("from PublishedQuestionnaire", PublishedQuestionnaire.class)
                .getResultStream()
                .map(PublishedQuestionnaire::id)
                .toList();
    }

    /** Keeps the version unless it is there, also when another instance does the same just now; returns what is there. */
    PublishedQuestionnaire keep(QuestionnaireId id, QuestionnaireFile file) {
        entities.createNativeQuery("insert into published_questionnaire (name, version, content_hash, content)"
                        + " values (:name, :version, :hash, :content) on conflict do nothing")
                .setParameter("name", id.name())
                .setParameter("version", id.version())
                .setParameter("hash", file.contentHash())
                .setParameter("content", file.content())
                .executeUpdate();
        return find(id).orElseThrow();
    }
}
