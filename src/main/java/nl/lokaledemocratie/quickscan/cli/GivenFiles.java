package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The questionnaire files a command was called with. */
final class GivenFiles {

    private GivenFiles() {}

    /** All files, and the files of all folders, in the order of the call; a path without any is a wrong call. */
    static List<QuestionnaireFile> at(List<Path> paths, CommandLine command) throws IOException {
        List<QuestionnaireFile> files = new ArrayList<>();
        for (Path path : paths) {
            List<QuestionnaireFile> found = at(path, command);
            if (found.isEmpty()) {
                throw new ParameterException(command, "No YAML file in " + path);
            }
            files.addAll(found);
        }
        return files;
    }

    private static List<QuestionnaireFile> at(Path path, CommandLine command) throws IOException {
        if (Files.isDirectory(path)) {
            return QuestionnaireFile.listIn(path, path.toString());
        }
        if (!Files.isReadable(path)) {
            throw new ParameterException(command, "No file or folder " + path + " that can be read");
        }
        return List.of(QuestionnaireFile.of(path, path.toString()));
    }
}
