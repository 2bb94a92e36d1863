package nl.lokaledemocratie.quickscan.paper;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Under which key rows on paper are known again: one that goes with the key of the ballot box, so that nobody can guess answers with the
 * database and the secrets of the service alone. Earlier versions used a secret of the service; such rows stay known until their scan
 * closes.
 */
@ApplicationScoped
class PaperKeys {

    private static final String PURPOSE = "paper rows";

    private final PaperKey earlier;

    @Inject
    BallotKeys ballots;

    @Inject
    PaperKeys(@ConfigProperty(name = "quickscan.secret.invitation-key") String secret) {
        this.earlier = new PaperKey(Base64.getDecoder().decode(secret.strip()));
    }

    /**
     * The key of an open scan.
     *
     * @throws nl.lokaledemocratie.quickscan.ballot.KeyLostException when that of its ballot box is lost
     */
    PaperKey of(UUID scan) {
        return new PaperKey(ballots.secret(scan, PURPOSE));
    }

    /** That of earlier versions, to know again what they took in. */
    PaperKey earlier() {
        return earlier;
    }

    /** How often rows were taken in, by their hash of now, from how often each stored hash was. */
    Map<String, Integer> known(
            UUID scan, Questionnaire questionnaire, List<AnswerSheet> rows, Map<String, Integer> stored) {
        PaperKey now = of(scan);
        Map<String, Integer> known = new HashMap<>(stored);
        rows.forEach(row -> {
            Integer before = known.remove(earlier.hash(scan, questionnaire, row));
            if (before != null) {
                known.merge(now.hash(scan, questionnaire, row), before, Integer::sum);
            }
        });
        return known;
    }
}
