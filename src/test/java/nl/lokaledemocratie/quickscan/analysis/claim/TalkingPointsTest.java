package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Kind;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.attack.SmallMunicipality;
import nl.lokaledemocratie.quickscan.cli.StudyQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TalkingPointsTest {

    @ParameterizedTest
    @MethodSource("municipalities")
    void choosesAFewOfDifferentKindsAndThemesFromWhatIsFullyShown(ScanResult result) {
        PublishedResult published = Disclosure.publish(result);
        List<Point> points =
                TalkingPoints.of(published, StudyQuestionnaire.named(result.codebook(), result.populations()));

        assertThat(points).hasSizeLessThanOrEqualTo(TalkingPoints.MOST);
        assertThat(points).extracting(Point::theme).doesNotHaveDuplicates();
        for (Kind kind : Kind.values()) {
            assertThat(points.stream().filter(point -> point.kind() == kind)).hasSizeLessThanOrEqualTo(2);
        }
        points.forEach(point -> assertThat(point.levels()).isEqualTo(levels(published, point)));
    }

    @Test
    void meetsEveryKindInTheMadeUpMunicipalities() {
        Set<Kind> met = new HashSet<>();
        municipalities().forEach(result -> TalkingPoints.of(
                        Disclosure.publish(result), StudyQuestionnaire.named(result.codebook(), result.populations()))
                .forEach(point -> met.add(point.kind())));

        assertThat(met).contains(Kind.GAP, Kind.GROUPS, Kind.MISJUDGED, Kind.DIVIDED);
    }

    @Test
    void startsWithWhatIsMostRemarkableAndTakesTurns() {
        ScanResult result = StudyReader.read(Truth.path("voorbeeldstad")).analyse();
        PublishedResult published = Disclosure.publish(result);
        Questionnaire questionnaire = StudyQuestionnaire.named(result.codebook(), result.populations());

        List<Point> points = TalkingPoints.of(published, questionnaire);

        assertThat(points).hasSize(TalkingPoints.MOST);
        assertThat(points.get(0).kind()).isEqualTo(Kind.GAP);
        Cell first = published
                .findings()
                .remarkable(nl.lokaledemocratie.quickscan.analysis.RemarkableKind.PAIRED_GAP)
                .get(0)
                .cells()
                .get(0);
        assertThat(points.get(0).theme()).isEqualTo(first.key());
        assertThat(points.get(0).groups()).containsExactly(first.group());
    }

    /** What stands in the result for each, in the order of the kind. */
    private static List<Double> levels(PublishedResult published, Point point) {
        String group = point.groups().get(0);
        Cell theme = new Cell(Level.THEME, group, point.theme(), Aspect.NOW);
        return switch (point.kind()) {
            case GAP -> List.of(mean(published, theme), mean(published, theme.of(Aspect.WISH)));
            case GROUPS ->
                List.of(
                        mean(published, theme),
                        mean(published, theme.in(point.groups().get(1))));
            case CHANGE ->
                published.findings().changes().stream()
                        .filter(change -> change.cell().equals(theme))
                        .map(change -> List.of(change.before(), change.now()))
                        .findFirst()
                        .orElseThrow();
            case MISJUDGED -> {
                Cell item = new Cell(
                        Level.ITEM, group, point.statement().orElseThrow().key(), Aspect.EST);
                double estimate = published.findings().estimates().stream()
                        .filter(row -> row.estimate().cell().equals(item))
                        .findFirst()
                        .orElseThrow()
                        .estimate()
                        .mean()
                        .orElseThrow();
                yield List.of(
                        estimate,
                        mean(published, item.in(Questionnaire.RESIDENTS).of(Aspect.NOW)));
            }
            case DIVIDED ->
                List.of(mean(
                        published,
                        new Cell(
                                Level.ITEM,
                                group,
                                point.statement().orElseThrow().key(),
                                Aspect.NOW)));
        };
    }

    @Test
    void callsNoGroupDividedOfWhichManyDoNotKnow() {
        ScanResult result = StudyReader.read(Truth.path("voorbeelddorp")).analyse();
        PublishedResult published = Disclosure.publish(result);
        List<PublishedScore> divided = published.scores().stream()
                .filter(score -> score.cell().aspect() == Aspect.NOW
                        && score.statement()
                                .filter(ScoreDetail.OfStatement::divided)
                                .isPresent())
                .toList();
        assertThat(divided).anyMatch(score -> unknown(score) > 0.3).anyMatch(score -> unknown(score) <= 0.3);

        assertThat(
                        TalkingPoints.all(published, StudyQuestionnaire.named(result.codebook(), result.populations()))
                                .stream()
                                .filter(point -> point.kind() == Kind.DIVIDED)
                                .map(point -> point.groups().get(0) + " "
                                        + point.statement().orElseThrow().key()))
                .containsExactlyInAnyOrderElementsOf(divided.stream()
                        .filter(score -> unknown(score) <= 0.3)
                        .map(score -> score.cell().group() + " " + score.cell().key())
                        .toList());
    }

    private static double unknown(PublishedScore score) {
        int dontKnow = score.statement().orElseThrow().dontKnow();
        return (double) dontKnow / (score.n().orElse(0) + dontKnow);
    }

    private static double mean(PublishedResult published, Cell cell) {
        PublishedScore score = published.find(cell).orElseThrow();
        assertThat(Claims.isSayable(score)).isTrue();
        return score.mean().orElseThrow();
    }

    static List<ScanResult> municipalities() {
        return LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> new SmallMunicipality(seed)
                        .twoScans(AnalysisSettings.STANDARD)
                        .get(1))
                .toList();
    }
}
