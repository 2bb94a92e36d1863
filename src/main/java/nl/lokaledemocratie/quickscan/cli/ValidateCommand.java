package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.report.definition.QuestionnaireCheck;
import nl.lokaledemocratie.quickscan.report.definition.ReportFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files of questionnaires, reports and tips and tells everything that is wrong with them. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Checks questionnaires, report definitions and tips. Each problem is a line FILE:LINE:COLUMN CODE text on stderr.",
            "A line FILE:LINE:COLUMN WARNING CODE text is advice; it refuses nothing."
        })
class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER", description = "YAML files, or folders with them.")
    private List<Path> paths;

    @Mixin
    private WordsOption words;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<QuestionnaireFile> given = GivenFiles.at(paths, spec.commandLine());
        List<QuestionnaireProblem> ofReports = new ArrayList<>();
        List<QuestionnaireFile> files = new ArrayList<>();
        for (QuestionnaireFile file : given) {
            ReportFiles.check(file).ifPresentOrElse(ofReports::addAll, () -> files.add(file));
        }
        Optional<Followers> followers =
                files.isEmpty() ? Optional.empty() : Optional.of(new Followers(files, VersionsAtHand.of(files, paths)));
        List<QuestionnaireProblem> problems = Stream.of(
                        ofReports.stream(),
                        files.stream().flatMap(ValidateCommand::problems),
                        followers.stream().flatMap(found -> found.problems().stream()))
                .flatMap(found -> found)
                .toList();
        List<QuestionnaireProblem> warnings = followers.map(Followers::warnings).orElse(List.of());
        words.print(problems, spec.commandLine().getErr());
        words.print(warnings, spec.commandLine().getErr());
        if (!problems.isEmpty()) {
            return OfflineCommands.REFUSED;
        }
        String advice = warnings.isEmpty() ? "" : ", " + warnings.size() + " warning(s)";
        spec.commandLine().getOut().println(counted(files.size(), given.size() - files.size()) + advice);
        return OfflineCommands.DONE;
    }

    /** An empty file is not a questionnaire yet, nor a report. */
    private static QuestionnaireProblem ofAnyKind(QuestionnaireProblem problem) {
        return problem.code() == Code.EMPTY_FILE
                ? new QuestionnaireProblem(
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.code(),
                        problem.told(),
                        Phrase.of("emptyFile.anyKind"))
                : problem;
    }

    private static String counted(int questionnaires, int reports) {
        String ofReports = reports == 0 ? "" : reports + " file(s) for reports";
        String ofQuestionnaires = questionnaires == 0 && reports > 0 ? "" : questionnaires + " questionnaire(s)";
        String both = ofQuestionnaires.isEmpty() || ofReports.isEmpty() ? "" : ", ";
        return ofQuestionnaires + both + ofReports + " without problems";
    }

    private static Stream<QuestionnaireProblem> problems(QuestionnaireFile file) {
        return new QuestionnaireCheck().problems(file).stream().map(ValidateCommand::ofAnyKind);
    }
}
