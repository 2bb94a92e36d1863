package nl.lokaledemocratie.quickscan.study;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.counting.PreviousScan;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult;
import nl.lokaledemocratie.quickscan.analysis.section.Companions;
import nl.lokaledemocratie.quickscan.analysis.section.ReferenceSet;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import nl.lokaledemocratie.quickscan.study.file.TextSource;
import nl.lokaledemocratie.quickscan.study.response.Response;
import nl.lokaledemocratie.quickscan.study.response.ResponsesReader;

/**
 * A study folder whose small files have been read; the answers are streamed when they are asked for.
 *
 * @param questionnaire what was asked, where the study has it; a codebook knows the statements only
 * @param populations   the groups, in order
 * @param margins     how the weighted group is composed, when it is to be weighted
 * @param references  other municipalities, when there are any
 * @param previous    codebook of the previous scan, when there is one
 * @param warnings    what of these files refuses nothing and is probably meant otherwise
 */
public record Study(
        Path folder,
        Codebook codebook,
        Optional<Questionnaire> questionnaire,
        List<Population> populations,
        AnalysisSettings settings,
        Optional<Margins> margins,
        Optional<ReferenceSet> references,
        Optional<Codebook> previous,
        List<FileProblem> warnings) {

    static final String RESPONSES = "responses.csv";
    static final String PREVIOUS_RESPONSES = "responses_prev.csv";

    public Study {
        populations = List.copyOf(populations);
        warnings = List.copyOf(warnings);
    }

    /**
     * The results of this study.
     *
     * @throws FilesRefusedException with every problem of the answers
     */
    public ScanResult analyse() {
        return analyse(new LeftAside());
    }

    /**
     * The results of this study.
     *
     * @param aside is told what counts nowhere
     * @throws FilesRefusedException with every problem of the answers
     */
    public ScanResult analyse(LeftAside aside) {
        ScanCounts counts = ScanCounts.start(codebook, populations, codebook.layout(), stratification());
        Optional<PreviousScan> beside = previous.map(earlier -> PreviousScan.start(codebook, earlier, populations));
        FileProblems problems = new FileProblems();
        aside.expect(this);
        read(RESPONSES, codebook, problems, raw -> {
            Response response = withoutOwnEstimates(raw, codebook);
            aside.see(raw, response.sheet());
            counts.add(response.sheet());
            beside.ifPresent(scan -> scan.now().add(response.sheet()));
        });
        beside.ifPresent(scan -> read(PREVIOUS_RESPONSES, previous.orElseThrow(), problems, response -> scan.before()
                .add(withoutOwnEstimates(response, previous.orElseThrow()).sheet())));
        problems.refuse();
        return ScanAnalysis.of(codebook, populations, settings, counts, new Companions(references, beside));
    }

    /**
     * What may be shown of these results, as a closed scan of the same answers publishes it.
     *
     * @throws FilesRefusedException with every problem of the answers
     */
    public PublishedResult publish(ScanResult result) {
        return questionnaire
                .map(asked -> Disclosure.publish(result, answers(asked)).withoutUnanswered())
                .orElseGet(() -> Disclosure.publish(result));
    }

    private AnswerCounts answers(Questionnaire asked) {
        AnswerCounts answers = new AnswerCounts(asked, populations);
        FileProblems problems = new FileProblems();
        List<String> groups = populations.stream().map(Population::group).toList();
        ResponsesReader.ofOthers(asked, groups)
                .read(
                        source(RESPONSES),
                        problems,
                        response -> answers.add(new Answers(asked, response.sheet()).onlyShown()));
        problems.refuse();
        return answers;
    }

    /** Whether a group of that key is among the groups. */
    public boolean hasGroup(String group) {
        return populations.stream().map(Population::group).anyMatch(group::equals);
    }

    /** Writes the weight of every respondent of the weighted group, empty for who has none. */
    public void writeWeights(WeightingResult weighting, Writer writer) {
        PrintWriter out = new PrintWriter(writer);
        out.print(Rows.DATA.row(List.of("respondent_id", "weight", "weight_uncapped")));
        forEachResponse(response -> {
            boolean counts = response.sheet()
                            .audience()
                            .equals(weighting.stratification().group())
                    && !response.sheet().ratings().isBlank();
            if (counts) {
                out.print(Rows.DATA.row(weighting
                        .weight(response.sheet())
                        .map(pair ->
                                List.of(response.id(), String.valueOf(pair.weight()), String.valueOf(pair.uncapped())))
                        .orElse(List.of(response.id(), "", ""))));
            }
        });
        if (out.checkError()) {
            throw new UncheckedIOException(new IOException("The weights could not be written"));
        }
    }

    /**
     * Streams the answers; what the sink has got must be thrown away when this throws.
     *
     * @throws FilesRefusedException with every problem of the answers
     */
    public void forEachResponse(Consumer<Response> sink) {
        FileProblems problems = new FileProblems();
        read(RESPONSES, codebook, problems, response -> sink.accept(withoutOwnEstimates(response, codebook)));
        problems.refuse();
    }

    private void read(String file, Codebook asked, FileProblems problems, Consumer<Response> sink) {
        List<String> groups = populations.stream().map(Population::group).toList();
        new ResponsesReader(asked, groups, background()).read(source(file), problems, sink);
    }

    TextSource source(String file) {
        return TextSource.of(folder.resolve(file));
    }

    /** Columns of the answers that the weighting needs. */
    List<String> background() {
        return margins.stream()
                .flatMap(known -> known.variables().stream())
                .map(Margins.Variable::name)
                .toList();
    }

    /**
     * What the estimated group estimates of itself is checked as any answer, and then left out (METHOD.md 5b); the very response where there
     * is nothing of the kind.
     */
    private static Response withoutOwnEstimates(Response response, Codebook asked) {
        AnswerSheet sheet = response.sheet();
        if (!sheet.audience().equals(asked.estimated())) {
            return response;
        }
        byte[] codes = sheet.ratings().toBytes();
        List<RatingLayout.Slot> slots = asked.layout().slots();
        boolean estimates = false;
        for (int i = 0; i < codes.length; i++) {
            if (slots.get(i).aspect() == Aspect.EST && codes[i] != Ratings.EMPTY) {
                codes[i] = Ratings.EMPTY;
                estimates = true;
            }
        }
        return estimates ? new Response(response.id(), sheet.with(Ratings.of(codes))) : response;
    }

    private Stratification stratification() {
        return margins.map(known -> new Stratification(settings.raking().group(), known))
                .orElse(Stratification.NONE);
    }
}
