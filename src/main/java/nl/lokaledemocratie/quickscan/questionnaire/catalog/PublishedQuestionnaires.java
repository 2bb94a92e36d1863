package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** The stored versions. */
@ApplicationScoped
@Transactional
public class PublishedQuestionnaires {

    @Inject
    EntityManager entities;

    public Optional<PublishedQuestionnaire> find(QuestionnaireId id) {
        return Optional.ofNullable(entities.find(PublishedQuestionnaire.class, StoredQuestionnaire.Key.of(id)));
    }

    List<QuestionnaireId> list() {
        return entities.createQuery("select name, version from PublishedQuestionnaire", StoredQuestionnaire.Key.class)
                .getResultStream()
                .map(key -> new QuestionnaireId(key.name(), key.version()))
                .toList();
    }

    /** The highest version under a name. */
    public Optional<PublishedQuestionnaire> findNewest(String name) {
        return list().stream()
                .filter(id -> id.name().equals(name))
                .max(Comparator.naturalOrder())
                .flatMap(this::find);
    }

    /** The files of all versions under a name. */
    public List<QuestionnaireFile> files(String name) {
        return list().stream()
                .filter(id -> id.name().equals(name))
                .flatMap(id -> find(id).stream())
                .map(PublishedQuestionnaire::file)
                .toList();
    }

    /** Keeps the version unless it is there, also when another instance does the same just now; returns what is there. */
    public PublishedQuestionnaire keep(QuestionnaireId id, QuestionnaireFile file) {
        entities.createNativeQuery("insert into published_questionnaire (name, version, content_hash, content)"
                        + " values (:name, :version, :hash, :content) on conflict do nothing")
                .setParameter("name", id.name())
                .setParameter("version", id.version())
                .setParameter("hash", file.contentHash())
                .setParameter("content", file.content())
                .executeUpdate();
        entities.createQuery("delete from ProposedQuestionnaire where name = :name and version = :version")
                .setParameter("name", id.name())
                .setParameter("version", id.version())
                .executeUpdate();
        return find(id).orElseThrow();
    }

    /** Until the end of this transaction nobody else publishes; reading goes on. */
    public void waitForOthers() {
        entities.createNativeQuery("lock table published_questionnaire in share row exclusive mode")
                .executeUpdate();
    }
}
