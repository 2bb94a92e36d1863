package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.TipCheck;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.tips.Tips;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks questionnaire files and tells everything that is wrong with them. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Checks questionnaires. Each problem is a line FILE:LINE:COLUMN CODE text on stderr.",
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
        List<QuestionnaireFile> files = GivenFiles.at(paths, spec.commandLine());
        Followers followers = new Followers(files, VersionsAtHand.of(files, paths));
        List<QuestionnaireProblem> problems = Stream.concat(
                        files.stream().flatMap(ValidateCommand::problems), followers.problems().stream())
                .toList();
        List<QuestionnaireProblem> warnings = followers.warnings();
        words.print(problems, spec.commandLine().getErr());
        words.print(warnings, spec.commandLine().getErr());
        if (!problems.isEmpty()) {
            return OfflineCommands.REFUSED;
        }
        String advice = warnings.isEmpty() ? "" : ", " + warnings.size() + " warning(s)";
        spec.commandLine().getOut().println(files.size() + " questionnaire(s) without problems" + advice);
        return OfflineCommands.DONE;
    }

    private static Stream<QuestionnaireProblem> problems(QuestionnaireFile file) {
        return Stream.concat(
                file.read().problems().stream(),
                TipCheck.unknownTips(file, Tips.standard().keys()).stream());
    }
}
