package nl.lokaledemocratie.quickscan.openanswer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.disclosure.WordsDisclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.words.WordsTerm;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.response.words.WrittenAnswer;
import nl.lokaledemocratie.quickscan.response.words.WrittenWords;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;

/** The answers that the clerk of a closed scan may read. */
@ApplicationScoped
@Transactional
public class OpenAnswers {

    private static final String HMAC = "HmacSHA256";

    @Inject
    WordsTerms terms;

    @Inject
    WrittenWords words;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Publications publications;

    /** One cell of what was written. */
    private record Cell(String question, String group) {}

    /**
     * Those to open questions, of groups of which enough people wrote something; what several wrote in the same words is there once. In an
     * order that stays and tells nothing. None while the result is not published, and none from the day on which they are wiped.
     */
    public List<OpenAnswer> list(Scan scan) {
        Optional<WordsTerm> term = terms.find(scan.id()).filter(found -> !found.ended());
        Optional<Publication> published = publications.find(scan.id());
        if (term.isEmpty() || published.isEmpty()) {
            return List.of();
        }
        List<String> questions =
                questions(questionnaires.of(scan)).stream().map(Question::key).toList();
        PublishedResult result = published.get().result();
        return words.list(scan.id(), questions).stream()
                .collect(Collectors.groupingBy(written -> new Cell(written.question(), written.audience())))
                .entrySet()
                .stream()
                .filter(cell -> isReadable(cell.getKey().group(), cell.getValue(), result))
                .flatMap(cell -> cell.getValue().stream())
                .map(written -> answer(written, term.get().salt()))
                .filter(answer -> !answer.text().isEmpty())
                .distinct()
                .sorted(Comparator.comparing(answer -> answer.key().toString()))
                .toList();
    }

    public Optional<OpenAnswer> find(Scan scan, UUID key) {
        return list(scan).stream().filter(answer -> answer.key().equals(key)).findFirst();
    }

    /** The open questions that everybody of a group got: who got others had answered something in a certain way. */
    public static List<OpenQuestion> questions(Questionnaire questionnaire) {
        return questionnaire.pages().stream()
                .filter(page -> page.conditions().isEmpty())
                .flatMap(page -> page.questions().stream())
                .filter(question -> question.conditions().isEmpty())
                .filter(OpenQuestion.class::isInstance)
                .map(OpenQuestion.class::cast)
                .toList();
    }

    private static boolean isReadable(String group, List<WrittenAnswer> written, PublishedResult result) {
        int online = (int) written.stream().filter(answer -> !answer.paper()).count();
        return isReadable(group, result)
                && WordsDisclosure.isReadable(written.size(), online, AnalysisSettings.STANDARD);
    }

    /** Whether anything may be shown of a group at all. */
    static boolean isReadable(String group, PublishedResult result) {
        return result.groups().stream()
                .anyMatch(published -> published.key().equals(group) && !result.isConcealed(published));
    }

    private static OpenAnswer answer(WrittenAnswer written, byte[] salt) {
        String text = CleanText.text(written.text());
        return new OpenAnswer(
                key(salt, written.question() + '\n' + written.audience() + '\n' + text),
                written.question(),
                written.audience(),
                text);
    }

    private static UUID key(byte[] salt, String words) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(salt, HMAC));
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    /** Answers by their key. */
    public static Map<UUID, OpenAnswer> byKey(List<OpenAnswer> answers) {
        return answers.stream().collect(Collectors.toMap(OpenAnswer::key, answer -> answer));
    }
}
