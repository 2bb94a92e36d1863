package nl.lokaledemocratie.quickscan.study;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.ScanAnalysis;
import nl.lokaledemocratie.quickscan.analysis.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.ScanResult;

/**
 * A study folder whose small files have been read; the answers are streamed when they are asked for.
 *
 * @param populations the groups, in order
 */
public record Study(Path folder, Codebook codebook, List<Population> populations, AnalysisSettings settings) {

    static final String RESPONSES = "responses.csv";

    public Study {
        populations = List.copyOf(populations);
    }

    /**
     * The results of this study.
     *
     * @throws FilesRefusedException with every problem of the answers
     */
    public ScanResult analyse() {
        ScanCounts counts = ScanCounts.none(codebook, populations);
        forEachResponse(response -> counts.add(response.sheet()));
        return ScanAnalysis.of(codebook, populations, settings, counts);
    }

    /**
     * Streams the answers; what the sink has got must be thrown away when this throws.
     *
     * @throws FilesRefusedException with every problem of the answers
     */
    public void forEachResponse(Consumer<Response> sink) {
        Problems problems = new Problems();
        new ResponsesReader(
                        codebook, populations.stream().map(Population::group).toList(), List.of())
                .read(TextSource.of(folder.resolve(RESPONSES)), problems, sink);
        problems.refuse();
    }
}
