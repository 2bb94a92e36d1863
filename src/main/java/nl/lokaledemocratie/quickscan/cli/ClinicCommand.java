package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Clinic;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads questionnaires as a careful colleague would, and advises on their Dutch. */
@Command(
        name = "clinic",
        mixinStandardHelpOptions = true,
        description = "Checks how readable the Dutch of questionnaires is and how long answering takes. It advises;"
                + " only a file that validate refuses is refused.")
class ClinicCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER", description = "YAML files, or folders with them.")
    private List<Path> paths;

    @Mixin
    private WordsOption words;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int result = OfflineCommands.DONE;
        for (QuestionnaireFile file : GivenFiles.at(paths, spec.commandLine())) {
            QuestionnaireReading reading = file.read();
            reading.questionnaire().ifPresent(questionnaire -> advise(file, questionnaire));
            words.print(reading.problems(), spec.commandLine().getErr());
            if (reading.questionnaire().isEmpty()) {
                result = OfflineCommands.REFUSED;
            }
        }
        return result;
    }

    private void advise(QuestionnaireFile file, Questionnaire questionnaire) {
        PrintWriter out = spec.commandLine().getOut();
        new ClinicText(questionnaire, file.path(), file.places(), words.locale())
                .lines(Clinic.check(questionnaire))
                .forEach(out::println);
        out.flush();
    }
}
