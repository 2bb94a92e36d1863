package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import nl.lokaledemocratie.quickscan.questionnaire.QuestionnaireId;

/** One published version, as stored; it never changes and never goes. */
@Entity
@Table(name = "published_questionnaire")
@IdClass(PublishedQuestionnaire.Key.class)
class PublishedQuestionnaire {

    @Id
    String name;

    @Id
    String version;

    @Column(name = "content_hash", nullable = false)
    String contentHash;

    /** The YAML text. */
    @Column(nullable = false)
    String content;

    QuestionnaireId id() {
        return new QuestionnaireId(name, version);
    }

    /** Name and version. */
    record Key(String name, String version) implements Serializable {
        static Key of(QuestionnaireId id) {
            return new Key(id.name(), id.version());
        }
    }
}
