package nl.lokaledemocratie.quickscan.analysis.section;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.Distributions;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.stats.Equivalence;
import nl.lokaledemocratie.quickscan.analysis.stats.FisherF;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** What every section of the analysis is computed from. */
record ScanData(
        Codebook codebook,
        List<Population> populations,
        AnalysisSettings settings,
        Distributions distributions,
        Student student,
        Student ninety,
        FisherF fisher) {

    static ScanData of(
            Codebook codebook, List<Population> populations, AnalysisSettings settings, Distributions distributions) {
        return new ScanData(
                codebook,
                List.copyOf(populations),
                settings,
                distributions,
                new Student(settings.confidence()),
                new Student(Equivalence.CONFIDENCE),
                new FisherF(settings.confidence()));
    }

    Frequencies get(Cell cell) {
        return distributions.get(cell);
    }

    /** The cells of one level of every group. */
    Stream<Cell> cells(Level level, List<Aspect> aspects) {
        return codebook.cells(level, populations, aspects);
    }

    /** What is too small to matter, of differences of so many scale points. */
    Equivalence.Margin margin(double delta) {
        return new Equivalence.Margin(delta, settings.alphaLevel(), ninety);
    }

    MeanEstimate.Basis basis(Cell cell) {
        Population population = populations.stream()
                .filter(one -> one.group().equals(cell.group()))
                .findFirst()
                .orElseThrow();
        return new MeanEstimate.Basis(population, settings, student);
    }
}
