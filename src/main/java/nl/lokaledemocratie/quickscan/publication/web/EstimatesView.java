package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.EstimateClaim;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/**
 * What groups think that another answers, as the result page shows it.
 *
 * @param estimated the group whose answers are estimated, as in running text
 * @param name      the same, as a heading
 * @param groups    those who estimate, as in running text
 */
public record EstimatesView(String estimated, String name, List<String> groups, List<Subject> statements) {

    /**
     * A statement with a row for each group that estimates.
     *
     * @param answered what the estimated group answered
     */
    public record Subject(
            String anchor,
            String text,
            boolean reverse,
            Scale scale,
            ScoreCell answered,
            List<Row> rows,
            List<Sentence> sentences) {}

    /** What may be said of some groups, as in running text. */
    public record Sentence(EstimateClaim.Says says, List<String> groups) {}

    /** What one group thinks, and where that stands beside the answer. */
    public record Row(String group, EstimateClaim claim, Dots dots) {

        /** Estimate minus answer, where it may be shown. */
        public Optional<Double> difference() {
            return claim.difference().stream().boxed().findFirst();
        }
    }

    /** Empty where nobody who took part was asked an estimate. */
    static Optional<EstimatesView> of(PublishedResult result, Questionnaire questionnaire, String language) {
        List<EstimateClaim.OfStatement> claims = EstimateClaim.list(result, questionnaire);
        return questionnaire.estimated().filter(group -> !claims.isEmpty()).map(group -> new Maker(
                        questionnaire, language)
                .view(group, claims));
    }

    /** Puts estimates into words. */
    private record Maker(Questionnaire questionnaire, String language) {

        EstimatesView view(Audience estimated, List<EstimateClaim.OfStatement> claims) {
            return new EstimatesView(
                    estimated.inText().in(language),
                    estimated.name().in(language),
                    questionnaire.audiences().stream()
                            .filter(group -> claims.stream()
                                    .flatMap(statement -> statement.claims().stream())
                                    .anyMatch(claim -> claim.group().equals(group.key())))
                            .map(group -> group.inText().in(language))
                            .toList(),
                    claims.stream().map(this::subject).toList());
        }

        private Subject subject(EstimateClaim.OfStatement found) {
            return new Subject(
                    "schatting-" + found.statement().key(),
                    found.statement().wording().standard().in(language),
                    found.statement().reverse(),
                    found.statement().scale(),
                    found.answered(),
                    found.claims().stream().map(claim -> row(found, claim)).toList(),
                    found.sentences().stream()
                            .map(said -> new Sentence(
                                    said.says(),
                                    said.groups().stream().map(this::inText).toList()))
                            .toList());
        }

        private String inText(String group) {
            return questionnaire.audience(group).inText().in(language);
        }

        private Row row(EstimateClaim.OfStatement found, EstimateClaim claim) {
            return new Row(
                    questionnaire.audience(claim.group()).name().in(language),
                    claim,
                    new Dots(
                            found.answered(),
                            claim.estimate(),
                            found.statement().scale()));
        }
    }
}
