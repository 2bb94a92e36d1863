package nl.lokaledemocratie.quickscan.scan.own;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** The questions that organisations added to their scans, in the order in which they are asked. */
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

    /** Those of a scan. */
    public List<Question> of(UUID scan) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select number, content::text from own_question where scan_id = :scan order by position",
                        Object[].class)
                .setParameter("scan", scan)
                .getResultList();
        return rows.stream()
                .map(row -> read((String) row[1]).question(KEY + row[0]))
                .toList();
    }

    public Optional<Question> find(UUID scan, String key) {
        return find(of(scan), key);
    }

    private static Optional<Question> find(List<Question> questions, String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
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
     * @param asked the question under the key that it gets
     * @throws ScanAlreadyOpenedException when the questions of the scan are fixed
     * @throws OwnQuestionsFullException  when there is no place for more
     */
    public String add(UUID scan, Function<String, Question> asked) {
        return add(asked, take(scan), scan);
    }

    /**
     * The same for a form that is perhaps sent again: unchanged, the second time gives the key of the first.
     *
     * @param asSeen the keys that were there when the form was shown
     * @throws ChangedMeanwhileException when a question was added since, perhaps by the same form with other words
     */
    public String addOnce(UUID scan, Function<String, Question> asked, Set<String> asSeen) {
        List<Question> questions = take(scan);
        List<Question> since = questions.stream()
                .filter(stored -> !asSeen.contains(stored.key()))
                .toList();
        return since.stream()
                .filter(stored -> stored.equals(asked.apply(stored.key())))
                .map(Question::key)
                .findFirst()
                .orElseGet(() -> {
                    requirePlace(scan, questions);
                    since.forEach(stored -> require(false, stored.key()));
                    return add(asked, questions, scan);
                });
    }

    private void requirePlace(UUID scan, List<Question> questions) {
        if (questions.size() >= most(scans.get(scan))) {
            throw new OwnQuestionsFullException();
        }
    }

    private String add(Function<String, Question> asked, List<Question> questions, UUID scan) {
        requirePlace(scan, questions);
        String key = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> KEY + number)
                .filter(free -> find(questions, free).isEmpty())
                .findFirst()
                .orElseThrow();
        questions.add(asked.apply(key));
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
    public void change(UUID scan, Question question, Predicate<Question> asSeen) {
        edit(scan, questions -> {
            Optional<Question> stored = find(questions, question.key());
            require(stored.filter(asSeen).isPresent(), question.key());
            questions.replaceAll(each -> each.key().equals(question.key()) ? question : each);
        });
    }

    /**
     * Removes a question; doing it twice is no harm.
     *
     * @param asSeen whether the question is still what its remover looked at
     * @throws ScanAlreadyOpenedException when the questions of the scan are fixed
     * @throws ChangedMeanwhileException  when it is not as seen
     */
    public void remove(UUID scan, String key, Predicate<Question> asSeen) {
        edit(scan, questions -> {
            require(find(questions, key).filter(asSeen.negate()).isEmpty(), key);
            questions.removeIf(question -> question.key().equals(key));
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
            List<String> order = questions.stream().map(Question::key).toList();
            require(asSeen.test(order), key);
            int place = order.indexOf(key);
            if (place > 0) {
                Collections.swap(questions, place - 1, place);
            }
        });
    }

    /**
     * Asks what an earlier scan asked once more, in the languages and places that there are now, each question under the key that it had. Answers
     * to what was asked before stay where they are.
     *
     * @throws ScanAlreadyOpenedException when the questions of the scan are fixed
     */
    public void askAgain(UUID scan, UUID earlier) {
        List<String> languages = catalog.get(scans.get(scan).questionnaireId()).languages();
        edit(scan, questions -> {
            questions.clear();
            of(earlier).stream()
                    .limit(most(scans.get(scan)))
                    .map(question -> StoredQuestion.of(question).in(languages).question(question.key()))
                    .forEach(questions::add);
        });
    }

    private static void require(boolean asSeen, String key) {
        if (!asSeen) {
            throw new ChangedMeanwhileException(key);
        }
    }

    private void edit(UUID scan, Consumer<List<Question>> change) {
        List<Question> questions = take(scan);
        change.accept(questions);
        store(scan, questions);
    }

    /** The questions of a scan that is not open yet, while nobody else changes or opens it. */
    private List<Question> take(UUID id) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.DRAFT) {
            throw new ScanAlreadyOpenedException(scan.status());
        }
        return new ArrayList<>(of(id));
    }

    private void store(UUID scan, List<Question> questions) {
        entities.createNativeQuery("delete from own_question where scan_id = :scan")
                .setParameter("scan", scan)
                .executeUpdate();
        int position = 0;
        for (Question question : questions) {
            entities.createNativeQuery("insert into own_question (scan_id, number, position, content)"
                            + " values (:scan, :number, :position, cast(:content as jsonb))")
                    .setParameter("scan", scan)
                    .setParameter("number", Integer.parseInt(question.key().substring(KEY.length())))
                    .setParameter("position", position++)
                    .setParameter("content", write(StoredQuestion.of(question)))
                    .executeUpdate();
        }
    }

    private String write(StoredQuestion question) {
        try {
            return json.writeValueAsString(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write an own question", e);
        }
    }

    private StoredQuestion read(String content) {
        try {
            return json.readValue(content, StoredQuestion.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored own question is not readable", e);
        }
    }
}
