package nl.lokaledemocratie.quickscan.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.State;
import nl.lokaledemocratie.quickscan.analysis.result.CompositionResult;
import nl.lokaledemocratie.quickscan.analysis.section.Compositions;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.PopulationFiles;
import nl.lokaledemocratie.quickscan.publication.PopulationMargins.Fit;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** Counts who of the open group took part by what describes a population, and sets that beside its figures (METHOD.md 7b). */
final class ParticipantCounts {

    private static final AnalysisSettings SETTINGS = AnalysisSettings.STANDARD;

    private final String group = SETTINGS.raking().group();
    private final List<Population> populations;
    private final List<Fit> fits;
    private final ScanCounts counts;

    /** Nothing counted yet; the questionnaire is that of the scan. */
    ParticipantCounts(Questionnaire questionnaire, List<Population> populations, Organisation organisation) {
        this.populations = populations.stream()
                .filter(population -> population.group().equals(group) && !population.closed())
                .toList();
        this.fits = this.populations.isEmpty()
                ? List.of()
                : PopulationMargins.of(questionnaire, group, PopulationFiles.of(organisation));
        Margins margins =
                new Margins(fits.stream().flatMap(fit -> fit.margin().stream()).toList());
        this.counts = ScanCounts.start(
                Codebook.of(questionnaire),
                this.populations,
                questionnaire.ratingLayout(),
                new Stratification(group, margins));
    }

    /** Whether there is anything to count. */
    boolean isNeeded() {
        return fits.stream().anyMatch(fit -> fit.state() == State.SHOWN);
    }

    void add(AnswerSheet sheet) {
        if (sheet.audience().equals(group) && isNeeded()) {
            counts.add(sheet);
        }
    }

    /** What may be shown, a row per question in the order of the questionnaire. */
    List<Participants> publish() {
        boolean concealed = counts.concealed(populations).contains(group);
        Map<String, CompositionResult> rows = isNeeded() ? rows() : Map.of();
        List<Participants> published = new ArrayList<>();
        for (Fit fit : fits) {
            CompositionResult row = rows.get(fit.question().key());
            published.add(
                    row == null
                            ? Participants.without(group, fit.question().key(), fit.state(), fit.source())
                            : Disclosure.participants(row, concealed, fit.source()));
        }
        return published;
    }

    private Map<String, CompositionResult> rows() {
        return Compositions.of(populations, SETTINGS, counts).stream()
                .collect(Collectors.toMap(CompositionResult::variable, row -> row));
    }
}
