package nl.lokaledemocratie.quickscan.scan.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** The questions that organisations added to their scans, by their keys, in the order in which they are asked. */
@ApplicationScoped
@Transactional
public class OwnQuestions {

    private static final String KEY = "eigen-";
    private static final int MOST = 4;

    @Inject
    EntityManager entities;

    @Inject
    Scans scans;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ObjectMapper json;

    /** Those of a scan; the map keeps their order. */
    public Map<String, OwnQuestion> of(UUID scan) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select number, content::text from own_question where scan_id = :scan order by position",
                        Object[].class)
                .setParameter("scan", scan)
                .getResultList();
        Map<String, OwnQuestion> questions = new LinkedHashMap<>();
        rows.forEach(row -> questions.put(KEY + row[0], read((String) row[1])));
        return questions;
    }

    /** How many the questionnaire of a scan has a place for. */
    public int most(Scan scan) {
        return catalog.get(scan.questionnaireId())
                .ownPage()
                .map(Page::ownQuestions)
                .orElse(0);
    }

    /**
     * Adds a question behind the others and gives its key.
     *
     * @throws ScanAlreadyOpenedException when the questions of the scan are fixed
     * @throws OwnQuestionsFullException  when there is no place for more
     */
    public String add(UUID scan, OwnQuestion question) {
        return add(question, take(scan), scan);
    }

    /**
     * The same for a form that is perhaps sent twice: the second time gives the key of the first.
     *
     * @param asSeen the keys that were there when the form was shown
     */
    public String addOnce(UUID scan, OwnQuestion question, Set<String> asSeen) {
        Map<String, OwnQuestion> questions = take(scan);
        return questions.entrySet().stream()
                .filter(stored -> !asSeen.contains(stored.getKey()))
                .filter(stored -> stored.getValue().equals(question))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> add(question, questions, scan));
    }

    private String add(OwnQuestion question, Map<String, OwnQuestion> questions, UUID scan) {
        if (questions.size() >= most(scans.get(scan))) {
            throw new OwnQuestionsFullException();
        }
        String key = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> KEY + number)
                .filter(free -> !questions.containsKey(free))
                .findFirst()
                .orElseThrow();
        questions.put(key, question);
        store(scan, questions);
        return key;
    }

    /**
     * Replaces a question by another under the same key.
     *
     * @param asSeen whether the question is still what its changer looked at
     * @throws ScanAlreadyOpenedException when the questions of the scan are fixed
     * @throws ChangedMeanwhileException  when it is not as seen, or gone
     */
    public void change(UUID scan, String key, OwnQuestion question, Predicate<OwnQuestion> asSeen) {
        edit(scan, questions -> {
            require(Optional.ofNullable(questions.get(key)).filter(asSeen).isPresent(), key);
            questions.put(key, question);
        });
    }

    /**
     * Removes a question; doing it twice is no harm.
     *
     * @param asSeen whether the question is still what its remover looked at
     * @throws ScanAlreadyOpenedException when the questions of the scan are fixed
     * @throws ChangedMeanwhileException  when it is not as seen
     */
    public void remove(UUID scan, String key, Predicate<OwnQuestion> asSeen) {
        edit(scan, questions -> {
            require(
                    Optional.ofNullable(questions.get(key))
                            .filter(asSeen.negate())
                            .isEmpty(),
                    key);
            questions.remove(key);
        });
    }

    /**
     * Lets a question change places with the one before it; the first stays where it is.
     *
     * @param asSeen whether the keys still stand in the order that its mover looked at
     * @throws ScanAlreadyOpenedException when the questions of the scan are fixed
     * @throws ChangedMeanwhileException  when they do not
     */
    public void moveUp(UUID scan, String key, Predicate<List<String>> asSeen) {
        edit(scan, questions -> {
            List<String> order = new ArrayList<>(questions.keySet());
            require(asSeen.test(List.copyOf(order)), key);
            int place = order.indexOf(key);
            if (place > 0) {
                order.add(place - 1, order.remove(place));
                order.forEach(each -> questions.put(each, questions.remove(each)));
            }
        });
    }

    private static void require(boolean asSeen, String key) {
        if (!asSeen) {
            throw new ChangedMeanwhileException(key);
        }
    }

    private void edit(UUID scan, Consumer<Map<String, OwnQuestion>> change) {
        Map<String, OwnQuestion> questions = take(scan);
        change.accept(questions);
        store(scan, questions);
    }

    /** The questions of a scan that is not open yet, while nobody else changes or opens it. */
    private Map<String, OwnQuestion> take(UUID id) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.DRAFT) {
            throw new ScanAlreadyOpenedException(scan.status());
        }
        return of(id);
    }

    private void store(UUID scan, Map<String, OwnQuestion> questions) {
        entities.createNativeQuery("delete from own_question where scan_id = :scan")
                .setParameter("scan", scan)
                .executeUpdate();
        int position = 0;
        for (Map.Entry<String, OwnQuestion> question : questions.entrySet()) {
            entities.createNativeQuery("insert into own_question (scan_id, number, position, content)"
                            + " values (:scan, :number, :position, cast(:content as jsonb))")
                    .setParameter("scan", scan)
                    .setParameter("number", Integer.parseInt(question.getKey().substring(KEY.length())))
                    .setParameter("position", position++)
                    .setParameter("content", write(question.getValue()))
                    .executeUpdate();
        }
    }

    private String write(OwnQuestion question) {
        try {
            return json.writeValueAsString(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write an own question", e);
        }
    }

    private OwnQuestion read(String content) {
        try {
            return json.readValue(content, OwnQuestion.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored own question is not readable", e);
        }
    }
}
