package nl.lokaledemocratie.quickscan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.PreviousScan;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.section.Companions;
import nl.lokaledemocratie.quickscan.analysis.section.ReferenceSet;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Reference;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;

/** What a scan of a shipped questionnaire gives when people answered it: counted, published and compared as in earnest. */
public final class FilledScan {

    private static final long SEED = 20260907;
    private static final int OTHERS = 12;

    private final Questionnaire questionnaire;
    private final List<Population> populations;
    private final Map<String, Integer> respondents = new LinkedHashMap<>();

    /** So many people of each group; of a closed one some more were asked. */
    public FilledScan(Questionnaire standard, ToIntFunction<Audience> people) {
        questionnaire = standard.ownPage().isEmpty() ? standard : standard.withOwnQuestions(own());
        standard.audiences().forEach(group -> respondents.put(group.key(), people.applyAsInt(group)));
        populations = standard.audiences().stream()
                .map(group -> new Population(
                        group.key(),
                        group.closed() ? OptionalInt.of(people.applyAsInt(group) + 9) : OptionalInt.empty(),
                        group.closed()))
                .toList();
    }

    private static List<Question> own() {
        return IntStream.range(0, DemoQuestions.ALL.size())
                .mapToObj(i -> DemoQuestions.ALL.get(i).apply("eigen-" + (i + 1)))
                .toList();
    }

    /** Its report beside an earlier scan. */
    public ReportSource again(String organisation, String kind) {
        PreviousScan previous = PreviousScan.start(questionnaire, questionnaire, populations, populations);
        sheets(1).forEach(previous.before()::add);
        return source(organisation, kind, Optional.of(previous), Optional.empty());
    }

    /** The same, beside other organisations as well: a report with all chapters that there are. */
    public ReportSource withAll(String organisation, String kind) {
        PreviousScan previous = PreviousScan.start(questionnaire, questionnaire, populations, populations);
        sheets(1).forEach(previous.before()::add);
        return source(organisation, kind, Optional.of(previous), Optional.of(others()));
    }

    /** Its report, the first of this organisation. */
    public ReportSource first(String organisation, String kind) {
        return source(organisation, kind, Optional.empty(), Optional.empty());
    }

    private ReportSource source(
            String organisation, String kind, Optional<PreviousScan> previous, Optional<ReferenceSet> others) {
        ScanCounts counts = ScanCounts.of(questionnaire, populations);
        AnswerCounts answers = new AnswerCounts(questionnaire, populations);
        for (AnswerSheet sheet : sheets(2)) {
            counts.add(sheet);
            answers.add(sheet);
            previous.ifPresent(both -> both.now().add(sheet));
        }
        PublishedResult result = Disclosure.publish(
                ScanAnalysis.of(
                        Codebook.of(questionnaire),
                        populations,
                        AnalysisSettings.STANDARD,
                        counts,
                        new Companions(others, previous)),
                answers);
        Map<String, String> reached = new LinkedHashMap<>();
        questionnaire.audiences().forEach(group -> reached.put(group.key(), "met een brief en een herinnering"));
        return new ReportSource(
                organisation,
                kind,
                true,
                "Quick Scan najaar 2026",
                Optional.of(LocalDate.of(2026, 9, 7)),
                Optional.of(LocalDate.of(2026, 10, 2)),
                questionnaire,
                reached,
                Map.of(),
                previous.map(earlier -> "Eerste ronde, gesloten op 3 maart 2024"),
                result,
                0,
                0,
                Samples.edition(result, Samples.HASH, EngineVersion.CURRENT));
    }

    private List<AnswerSheet> sheets(int round) {
        return new Simulation(questionnaire, SEED).sheets("XX01", round, respondents);
    }

    /** Twelve that differ by chance. */
    private ReferenceSet others() {
        Random random = new Random(SEED);
        List<ReferenceSet.Entry> entries = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            for (Audience group : questionnaire.audiences()) {
                for (Theme theme : questionnaire.themes()) {
                    for (Aspect aspect : Aspect.ASKED) {
                        double mean = 2.2 + 1.8 * random.nextDouble();
                        entries.add(new ReferenceSet.Entry(
                                "Elders " + i, group.key(), theme.key(), aspect, new Reference(80, mean, 0.8)));
                    }
                }
            }
        }
        return new ReferenceSet(entries);
    }
}
