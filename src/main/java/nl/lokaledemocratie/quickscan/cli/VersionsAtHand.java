package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.catalog.ShippedQuestionnaires;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.successor.VersionCheck;

/** The versions that a command can look at: those it was called with, those that stand beside them, and the shipped ones. */
final class VersionsAtHand {

    private static final String VERSION = "\\d+\\.\\d+\\.\\d+\\.ya?ml";

    private final List<QuestionnaireFile> files;

    private VersionsAtHand(List<QuestionnaireFile> files) {
        this.files = List.copyOf(files);
    }

    static VersionsAtHand of(List<QuestionnaireFile> named, List<Path> paths) throws IOException {
        List<QuestionnaireFile> files = new ArrayList<>(named);
        files.addAll(ShippedQuestionnaires.list());
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                files.addAll(beside(path));
            }
        }
        return new VersionsAtHand(files);
    }

    private static List<QuestionnaireFile> beside(Path path) throws IOException {
        List<QuestionnaireFile> files = new ArrayList<>();
        try (Stream<Path> beside = Files.list(path.toAbsolutePath().getParent())) {
            for (Path file : beside.filter(VersionsAtHand::isVersion).sorted().toList()) {
                files.add(QuestionnaireFile.of(file, file.getFileName().toString()));
            }
        }
        return files;
    }

    private static boolean isVersion(Path file) {
        return file.getFileName().toString().matches(VERSION) && Files.isReadable(file) && Files.isRegularFile(file);
    }

    /**
     * How a file follows an earlier one. A shipped one had all its forerunners beside it and never changes, so a promise in it is not
     * doubted.
     */
    VersionCheck check(QuestionnaireFile before, QuestionnaireFile after) {
        VersionCheck check = VersionCheck.of(before, after, files);
        return isShipped(after) ? check.without(Code.PROMISE_UNCHECKED) : check;
    }

    private static boolean isShipped(QuestionnaireFile file) {
        return ShippedQuestionnaires.list().stream()
                .anyMatch(shipped -> shipped.contentHash().equals(file.contentHash()));
    }

    /** The highest version of the same questionnaire before this one. */
    Optional<QuestionnaireFile> findBefore(QuestionnaireId id) {
        return files.stream()
                .filter(file -> id(file).filter(other -> other.name().equals(id.name()) && other.compareTo(id) < 0)
                        .isPresent())
                .max(Comparator.comparing(file -> id(file).orElseThrow()));
    }

    private static Optional<QuestionnaireId> id(QuestionnaireFile file) {
        return file.readPublished().questionnaire().map(questionnaire -> questionnaire.id());
    }
}
