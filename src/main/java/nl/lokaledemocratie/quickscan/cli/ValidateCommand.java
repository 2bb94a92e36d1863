package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks questionnaire files and tells everything that is wrong with them. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks questionnaires. Each problem is a line FILE:LINE:COLUMN CODE text on stderr.")
class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER", description = "YAML files, or folders with them.")
    private List<Path> paths;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<QuestionnaireFile> files = files();
        List<QuestionnaireProblem> problems =
                files.stream().flatMap(file -> file.read().problems().stream()).toList();
        problems.forEach(spec.commandLine().getErr()::println);
        if (!problems.isEmpty()) {
            return OfflineCommands.REFUSED;
        }
        spec.commandLine().getOut().println(files.size() + " questionnaire(s) without problems");
        return OfflineCommands.DONE;
    }

    private List<QuestionnaireFile> files() throws IOException {
        List<QuestionnaireFile> files = new ArrayList<>();
        for (Path path : paths) {
            List<QuestionnaireFile> found = filesAt(path);
            if (found.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "No YAML file in " + path);
            }
            files.addAll(found);
        }
        return files;
    }

    private List<QuestionnaireFile> filesAt(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return QuestionnaireFile.listIn(path, path.toString());
        }
        if (!Files.isReadable(path)) {
            throw new ParameterException(spec.commandLine(), "No file or folder " + path + " that can be read");
        }
        return List.of(QuestionnaireFile.of(path, path.toString()));
    }
}
