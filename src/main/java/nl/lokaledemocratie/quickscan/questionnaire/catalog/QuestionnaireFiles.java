package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.runtime.util.ClassPathUtils;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** Finds the questionnaires that are shipped with the service and those in a folder of the operator. */
final class QuestionnaireFiles {

    private static final String SHIPPED = "questionnaires";

    private QuestionnaireFiles() {}

    /** The files on the class path; there is always at least one. */
    static List<QuestionnaireFile> shipped() {
        List<QuestionnaireFile> files = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(SHIPPED, folder -> files.addAll(list(folder, SHIPPED)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("The service was built without questionnaires");
        }
        return files;
    }

    static List<QuestionnaireFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new QuestionnaireRefusedException(
                    "There is no folder %s. Make it, or correct quickscan.questionnaires.folder."
                            .formatted(folder.toAbsolutePath()));
        }
        return list(folder, folder.toString());
    }

    private static List<QuestionnaireFile> list(Path folder, String shownAs) {
        try {
            return QuestionnaireFile.listIn(folder, shownAs);
        } catch (IOException | UncheckedIOException e) {
            throw new QuestionnaireRefusedException(
                    "The questionnaires in %s cannot be read: %s. Correct this and start again.".formatted(shownAs, e));
        }
    }
}
