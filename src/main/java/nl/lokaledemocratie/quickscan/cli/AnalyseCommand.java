package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import nl.lokaledemocratie.quickscan.analysis.json.ResultJson;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.report.content.Edition;
import nl.lokaledemocratie.quickscan.study.LeftAside;
import nl.lokaledemocratie.quickscan.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code analyse STUDY [--out FILE] [--weights FILE]}: the results of a study folder as JSON. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description =
                "Analyses a study folder and writes the results as JSON. They are not protected against recognition.")
class AnalyseCommand implements Callable<Integer> {

    @Mixin
    private StudyFolder folder;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; without it to standard output.")
    private Path out;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Where to write the weight of every respondent of the weighted group; needs margins.csv.")
    private Path weights;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Study study = folder.open(spec.commandLine());
        if (weights != null && study.margins().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--weights needs margins.csv in the study folder.");
        }
        LeftAside aside = new LeftAside();
        ScanResult result = study.analyse(aside);
        aside.lines().forEach(spec.commandLine().getErr()::println);
        result.weighting()
                .filter(weighting -> study.hasGroup(result.settings().raking().group()))
                .flatMap(weighting ->
                        WeightingNotice.of(weighting, result.settings().raking(), aside))
                .ifPresent(spec.commandLine().getErr()::println);
        StringWriter json = new StringWriter();
        new ResultJson(result, meta(study, result)).write(json);
        if (weights != null) {
            StringWriter rows = new StringWriter();
            study.writeWeights(result.weighting().orElseThrow(), rows);
            Files.writeString(weights, rows.toString());
        }
        if (out == null) {
            PrintWriter console = spec.commandLine().getOut();
            console.print(json);
            console.flush();
        } else {
            Files.writeString(out, json.toString());
        }
        return OfflineCommands.DONE;
    }

    private static Map<String, Object> meta(Study study, ScanResult result) throws IOException {
        Edition edition = StudyEdition.of(StudyQuestionnaire.of(study), study.publish(result));
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("engine", edition.engineVersion());
        meta.put("questionnaire_sha256", edition.questionnaireHash());
        meta.put("fingerprint", edition.fingerprint());
        return meta;
    }
}
