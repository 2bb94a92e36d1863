package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.definition.ReportFiles;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A report definition that a command was called with, and what is wrong with it. */
record OwnDefinition(QuestionnaireFile file, List<QuestionnaireProblem> problems) {

    static OwnDefinition read(Path path, CommandLine command) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ParameterException(command, "No file " + path + " that can be read");
        }
        QuestionnaireFile file = QuestionnaireFile.of(path, path.toString());
        return new OwnDefinition(
                file,
                ReportFiles.check(file)
                        .filter(problems -> ReportFiles.kind(file)
                                .filter(ReportFiles.Kind::isPrintable)
                                .isPresent())
                        .orElseThrow(() -> new ParameterException(command, "No report definition: " + path)));
    }

    /** That it is in another language than was asked for, where it is; only of one without problems. */
    Optional<String> otherLanguage(Locale asked) {
        String written = definition().language();
        return asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) && !written.equals(asked.getLanguage())
                ? Optional.of(file.path() + " WARNING OTHER_LANGUAGE The definition is in the language '" + written
                        + "', not '" + asked.getLanguage() + "': the report is printed in '" + written + "'. Give a"
                        + " definition with 'language: " + asked.getLanguage() + "', or leave --language out.")
                : Optional.empty();
    }

    /** Only of one without problems. */
    ReportDefinition definition() {
        return ReportDefinition.of(file.content().getBytes(StandardCharsets.UTF_8));
    }
}
