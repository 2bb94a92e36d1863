package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** One version as the database holds it. */
@MappedSuperclass
public abstract class StoredQuestionnaire {

    @Id
    private String name;

    @Id
    private String version;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    /** The YAML text. */
    @Column(nullable = false)
    private String content;

    protected StoredQuestionnaire() {}

    protected StoredQuestionnaire(QuestionnaireId id, String contentHash, String content) {
        this.name = id.name();
        this.version = id.version();
        this.contentHash = contentHash;
        this.content = content;
    }

    public QuestionnaireId id() {
        return new QuestionnaireId(name, version);
    }

    public QuestionnaireFile file() {
        return new QuestionnaireFile(id() + ".yaml", content.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    public String contentHash() {
        return contentHash;
    }

    public String content() {
        return content;
    }

    /** Name and version. */
    public record Key(String name, String version) implements Serializable {
        public static Key of(QuestionnaireId id) {
            return new Key(id.name(), id.version());
        }
    }
}
