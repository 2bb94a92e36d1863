package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/**
 * What one group thinks that another answers to a statement, beside what these answered (METHOD.md 5b).
 *
 * @param group      key of the group that estimates
 * @param estimate   its mean, or the words instead of it
 * @param difference estimate minus answer, where both are fully shown
 * @param rounded    whether the printed numbers differ by something else than what is printed
 * @param says       what may be said of it
 */
public record EstimateClaim(String group, ScoreCell estimate, OptionalDouble difference, boolean rounded, Says says) {

    /** What may be said of the difference in words; more is always better for the theme. */
    public enum Says {
        /** They think that it is seen better than it is. */
        BETTER,
        WORSE,
        /** The same, by a little. */
        SLIGHTLY_BETTER,
        SLIGHTLY_WORSE,
        /** About equal. */
        EQUAL,
        /** It cannot be told from so many answers. */
        UNDECIDED,
        /** The numbers alone. */
        NOTHING
    }

    /**
     * A statement of which something is estimated.
     *
     * @param answered what the estimated group answered to now, or the words instead of it
     * @param claims   of the groups that were asked and took part, in their order
     */
    public record OfStatement(Statement statement, ScoreCell answered, List<EstimateClaim> claims) {

        public OfStatement {
            claims = List.copyOf(claims);
        }

        /** What may be said in words, each thing once for all groups of which it holds. */
        public List<Sentence> sentences() {
            Map<Says, List<String>> groups = new EnumMap<>(Says.class);
            claims.stream().filter(claim -> claim.says() != Says.NOTHING).forEach(claim -> groups.computeIfAbsent(
                            claim.says(), says -> new ArrayList<>())
                    .add(claim.group()));
            return groups.entrySet().stream()
                    .map(entry -> new Sentence(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /** One thing that holds of these groups. */
    public record Sentence(Says says, List<String> groups) {

        public Sentence {
            groups = List.copyOf(groups);
        }
    }

    /** All statements of which somebody who took part was asked an estimate, in order. */
    public static List<OfStatement> list(PublishedResult result, Questionnaire questionnaire) {
        return questionnaire.statements().stream()
                .filter(statement -> questionnaire.estimated().isPresent())
                .map(statement -> of(result, questionnaire.estimatedGroup(), statement))
                .filter(row -> !row.claims().isEmpty())
                .toList();
    }

    private static OfStatement of(PublishedResult result, String estimated, Statement statement) {
        Optional<PublishedScore> answered = result.findings().estimates().stream()
                .map(PublishedEstimate::estimate)
                .map(PublishedScore::cell)
                .filter(cell -> cell.key().equals(statement.key()))
                .findFirst()
                .flatMap(cell -> result.find(cell.in(estimated).of(Aspect.NOW)));
        return new OfStatement(
                statement,
                ScoreCell.of(answered, statement.scale()),
                result.groups().stream()
                        .filter(group -> group.respondents() > 0
                                && statement.estimatedBy().contains(group.key()))
                        .flatMap(group -> find(result, statement, group.key()).stream())
                        .map(estimate -> of(estimate, answered, statement))
                        .toList());
    }

    private static Optional<PublishedEstimate> find(PublishedResult result, Statement statement, String group) {
        return result.findings().estimates().stream()
                .filter(row -> isOf(row.estimate().cell(), statement.key(), group))
                .findFirst();
    }

    private static boolean isOf(Cell cell, String statement, String group) {
        return cell.key().equals(statement) && cell.group().equals(group);
    }

    private static EstimateClaim of(
            PublishedEstimate published, Optional<PublishedScore> answered, Statement statement) {
        OptionalDouble difference = published.difference();
        return new EstimateClaim(
                published.estimate().cell().group(),
                ScoreCell.of(Optional.of(published.estimate()), statement.scale()),
                difference,
                difference.isPresent() && !addsUp(published, answered.orElseThrow(), difference.getAsDouble()),
                says(published.verdict(), difference.orElse(0) > 0 != statement.reverse()));
    }

    private static boolean addsUp(PublishedEstimate published, PublishedScore answered, double difference) {
        return GapNote.addsUp(
                answered.mean().orElseThrow(), published.estimate().mean().orElseThrow(), difference);
    }

    private static Says says(Optional<Verdict> verdict, boolean better) {
        return verdict.map(found -> switch (found) {
                    case DIFFERENT -> better ? Says.BETTER : Says.WORSE;
                    case BOTH -> better ? Says.SLIGHTLY_BETTER : Says.SLIGHTLY_WORSE;
                    case EQUIVALENT -> Says.EQUAL;
                    case UNDECIDED -> Says.UNDECIDED;
                })
                .orElse(Says.NOTHING);
    }
}
