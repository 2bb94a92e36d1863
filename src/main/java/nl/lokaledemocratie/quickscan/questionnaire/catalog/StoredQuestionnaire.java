package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import nl.lokaledemocratie.quickscan.questionnaire.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** One version as the database holds it. */
@MappedSuperclass
abstract class StoredQuestionnaire {

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

    QuestionnaireFile file() {
        return new QuestionnaireFile(id() + ".yaml", content.getBytes(StandardCharsets.UTF_8));
    }

    /** Name and version. */
    record Key(String name, String version) implements Serializable {
        static Key of(QuestionnaireId id) {
            return new Key(id.name(), id.version());
        }
    }
}
