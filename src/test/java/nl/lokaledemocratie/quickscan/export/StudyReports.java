package nl.lokaledemocratie.quickscan.export;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.cli.StudyQuestionnaire;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import nl.lokaledemocratie.quickscan.study.Study;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;

/** Reports of the reference sets, of which also is known what they must not show. */
final class StudyReports {

    private StudyReports() {}

    static ReportSource source(String name) {
        Study study = StudyReader.read(Truth.path(name));
        return Samples.source(
                name,
                true,
                StudyQuestionnaire.named(study.codebook(), study.populations()),
                study.publish(study.analyse()));
    }

    /** Means of hidden cells, with so many decimals that they stand nowhere by chance. */
    static List<String> hiddenMeans(String name) {
        Study study = StudyReader.read(Truth.path(name));
        ScanResult result = study.analyse();
        PublishedResult published = study.publish(result);
        return Stream.of(
                        result.items().stream()
                                .filter(row -> isHidden(published, row.cell()))
                                .map(row -> row.estimate()),
                        result.themes().stream()
                                .filter(row -> isHidden(published, row.cell()))
                                .map(row -> row.estimate()),
                        result.gaps().stream()
                                .filter(row -> isHidden(published, row.cell()))
                                .map(row -> row.estimate()))
                .flatMap(estimates -> estimates)
                .flatMap(estimate -> estimate.mean().stream().boxed())
                .map(String::valueOf)
                .filter(mean -> mean.length() > 5)
                .map(mean -> mean.substring(0, Math.min(mean.length(), 8)))
                .toList();
    }

    private static boolean isHidden(PublishedResult published, Cell cell) {
        return published
                .find(cell)
                .filter(score -> score.visibility() == Visibility.HIDDEN)
                .isPresent();
    }
}
