package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.successor.VersionCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed between two versions of a questionnaire, and whether the version number fits. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Compares two versions of a questionnaire. A version number that does not fit is refused.")
class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD.yaml", description = "The earlier version.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW.yaml", description = "The later version.")
    private Path after;

    @Mixin
    private WordsOption words;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        QuestionnaireFile old = file(before);
        QuestionnaireFile now = file(after);
        VersionCheck check =
                VersionsAtHand.of(List.of(), List.of(before, after)).check(old, now);
        check.diff().ifPresent(diff -> spec.commandLine().getOut().print(DiffText.of(diff)));
        spec.commandLine().getOut().flush();
        words.print(check.problems(), spec.commandLine().getErr());
        words.print(check.warnings(), spec.commandLine().getErr());
        return check.problems().isEmpty() ? OfflineCommands.DONE : OfflineCommands.REFUSED;
    }

    private QuestionnaireFile file(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ParameterException(spec.commandLine(), "No file " + path + " that can be read");
        }
        return QuestionnaireFile.of(path, path.toString());
    }
}
