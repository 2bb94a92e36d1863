package nl.lokaledemocratie.quickscan.attack;

import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.study.Study;

/**
 * A scan of which somebody typed the paper.
 *
 * @param online what the scan would be without that: all that is unknown to him
 */
record TypedScan(ScanResult all, ScanResult online) {

    static TypedScan of(Study study) {
        ScanCounts counts = ScanCounts.start(study.codebook(), study.populations());
        study.forEachResponse(response -> {
            if (response.sheet().channel() != Channel.PAPER) {
                counts.add(response.sheet());
            }
        });
        return new TypedScan(
                study.analyse(), ScanAnalysis.of(study.codebook(), study.populations(), study.settings(), counts));
    }

    /** What leaks to readers, and what to who typed the paper, who subtracts it. */
    List<Leak> leaks(Report report) {
        return java.util.stream.Stream.concat(
                        SmallCellAttack.on(report).stream(), SmallCellAttack.on(typist(report)).stream())
                .toList();
    }

    Report typist(Report report) {
        return typist(report, "");
    }

    /**
     * What he sees, where several scans are read together.
     *
     * @param prefix of the names of the cells
     */
    Report typist(Report report, String prefix) {
        return TypistReport.of(report, prefix, all, online);
    }
}
