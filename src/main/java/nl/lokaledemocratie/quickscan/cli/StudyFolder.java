package nl.lokaledemocratie.quickscan.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import nl.lokaledemocratie.quickscan.study.Study;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The parameter STUDY of commands that work on a study folder. */
class StudyFolder {

    @Parameters(
            paramLabel = "STUDY",
            description = "Folder with responses.csv, population.csv, and codebook.csv with"
                    + " config.json or questionnaire.yaml.")
    private Path folder;

    /**
     * Opens the folder.
     *
     * @throws FilesRefusedException with every problem of its files
     */
    Study open(CommandLine command) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command, "Not a folder: " + folder);
        }
        return StudyReader.read(folder);
    }
}
