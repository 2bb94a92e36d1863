package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/**
 * What may be shown of a scan: the only result that pages, report, API, exports, comparison and storage ever see. Made by the
 * disclosure rules (METHOD.md 12) and by nothing else.
 *
 * @param groups             in the order of the questionnaire
 * @param emptySheetsDropped sheets without any valid answer, left out of everything
 * @param scores             all cells: groups in order, then level, key in codebook order, aspect
 * @param findings           what stands out, differs between groups and changed
 * @param answers            to questions that are no statements: questions in order, then groups
 */
public record PublishedResult(
        List<PublishedGroup> groups,
        int emptySheetsDropped,
        List<PublishedScore> scores,
        Findings findings,
        List<PublishedAnswers> answers) {

    /** What was stored before there were findings or answers has none. */
    public PublishedResult {
        answers = answers == null ? List.of() : List.copyOf(answers);
        groups = List.copyOf(groups);
        scores = List.copyOf(scores);
        findings = findings == null ? Findings.NONE : findings;
    }

    /** Whether anybody took part: else there is nothing to set beside another result. */
    public boolean hasRespondents() {
        return groups.stream().anyMatch(group -> group.respondents() > 0);
    }

    /** Whether nothing of a group is shown because there are more sheets than people; results of before that rule show it. */
    public boolean isConcealed(PublishedGroup group) {
        return group.isOverfull()
                && scores.stream()
                        .filter(score -> score.cell().group().equals(group.key()))
                        .noneMatch(score -> score.visibility().isShown());
    }

    /** The same with how open groups were composed in this scan and the previous one. */
    public PublishedResult with(List<Composition> compositions) {
        return new PublishedResult(groups, emptySheetsDropped, scores, findings.with(compositions), answers);
    }

    /** The same with other findings. */
    PublishedResult with(Findings other) {
        return new PublishedResult(groups, emptySheetsDropped, scores, other, answers);
    }

    /** The same with who of open groups took part, beside the population. */
    public PublishedResult withParticipants(List<Participants> present) {
        return new PublishedResult(groups, emptySheetsDropped, scores, findings.withParticipants(present), answers);
    }

    /** The same beside other organisations, of the scores that are shown whole. */
    public PublishedResult withPlaces(List<PublishedPlace> places) {
        Map<Cell, PublishedScore> known = byCell();
        return with(findings.withPlaces(places.stream()
                .filter(place -> Optional.ofNullable(known.get(place.cell()))
                        .filter(score -> score.visibility() == Visibility.FULL)
                        .isPresent())
                .toList()));
    }

    /** The same without questions that nobody answered in any group: a study from elsewhere may not have asked them. */
    public PublishedResult withoutUnanswered() {
        Set<String> answered = answers.stream()
                .filter(found -> found.visibility() != Visibility.NO_DATA)
                .map(PublishedAnswers::question)
                .collect(Collectors.toSet());
        return new PublishedResult(
                groups,
                emptySheetsDropped,
                scores,
                findings,
                answers.stream()
                        .filter(found -> answered.contains(found.question()))
                        .toList());
    }

    /** A result of statements alone. */
    public PublishedResult(
            List<PublishedGroup> groups, int emptySheetsDropped, List<PublishedScore> scores, Findings findings) {
        this(groups, emptySheetsDropped, scores, findings, List.of());
    }

    public Optional<PublishedScore> find(Cell cell) {
        return scores.stream().filter(score -> score.cell().equals(cell)).findFirst();
    }

    /** All scores, to look many of them up. */
    public Map<Cell, PublishedScore> byCell() {
        return scores.stream().collect(Collectors.toMap(PublishedScore::cell, Function.identity()));
    }
}
