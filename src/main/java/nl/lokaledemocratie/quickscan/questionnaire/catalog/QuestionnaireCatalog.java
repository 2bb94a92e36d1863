package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.version.Promises;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** The published questionnaires. What is published stays as it is, so what was read once is kept in memory. */
@ApplicationScoped
public class QuestionnaireCatalog {

    private record Entry(Questionnaire questionnaire, String contentHash) {}

    private final Map<QuestionnaireId, Entry> read = new ConcurrentHashMap<>();

    @Inject
    PublishedQuestionnaires published;

    /**
     * A published version.
     *
     * @throws IllegalArgumentException when it was never published
     */
    public Questionnaire get(QuestionnaireId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No questionnaire " + id));
    }

    public Optional<Questionnaire> find(QuestionnaireId id) {
        return entry(id).map(Entry::questionnaire);
    }

    /** SHA-256 of the content of a published version, in hexadecimal. */
    public String contentHash(QuestionnaireId id) {
        return entry(id)
                .orElseThrow(() -> new IllegalArgumentException("No questionnaire " + id))
                .contentHash();
    }

    /** All published versions: by name, the newest first. */
    public List<QuestionnaireId> list() {
        return published.list().stream()
                .sorted(Comparator.comparing(QuestionnaireId::name).thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    /** The newest version under a name. */
    public Questionnaire latest(String name) {
        return list().stream()
                .filter(id -> id.name().equals(name))
                .findFirst()
                .map(this::get)
                .orElseThrow(() -> new IllegalArgumentException("No questionnaire " + name));
    }

    /** The newest version of each questionnaire for a kind of organisation, such as {@code gemeente}. */
    public List<Questionnaire> listLatestFor(String organisationType) {
        Map<String, QuestionnaireId> newest = new LinkedHashMap<>();
        list().forEach(id -> newest.putIfAbsent(id.name(), id));
        return newest.values().stream()
                .map(this::get)
                .filter(questionnaire -> questionnaire.organisationType().equals(organisationType))
                .toList();
    }

    /** The file of a published version, as it was when it was published. */
    public Optional<QuestionnaireFile> findFile(QuestionnaireId id) {
        return published.find(id).map(PublishedQuestionnaire::file);
    }

    /** The highest published version of the same name before this one. */
    public Optional<QuestionnaireId> findPrevious(QuestionnaireId id) {
        return list().stream()
                .filter(other -> other.name().equals(id.name()) && other.compareTo(id) < 0)
                .findFirst();
    }

    private Optional<Entry> entry(QuestionnaireId id) {
        Entry known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Entry> loaded = published.find(id).map(this::entry);
        loaded.ifPresent(entry -> read.put(id, entry));
        return loaded;
    }

    /** What a version promises of earlier ones is judged by these. */
    private Entry entry(PublishedQuestionnaire stored) {
        Questionnaire questionnaire = stored.file().readPublished().orThrow();
        List<Questionnaire> versions = Promises.areUnjudged(questionnaire)
                ? published.files(stored.name()).stream()
                        .flatMap(file -> file.readPublished().questionnaire().stream())
                        .toList()
                : List.of();
        return new Entry(Promises.judge(questionnaire, versions), stored.contentHash());
    }
}
