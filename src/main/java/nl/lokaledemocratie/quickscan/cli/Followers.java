package nl.lokaledemocratie.quickscan.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.successor.VersionCheck;

/**
 * What is wrong with files in view of the versions before them, and what had better be looked at. That is told of the newest version
 * that a command was called with: what it follows is published, and never changes.
 */
record Followers(List<QuestionnaireFile> files, VersionsAtHand versions) {

    /** Promises that are not true. */
    List<QuestionnaireProblem> problems() {
        return checks().flatMap(check -> check.problems().stream())
                .filter(problem -> problem.code() == Code.NOT_COMPARABLE)
                .toList();
    }

    List<QuestionnaireProblem> warnings() {
        return Stream.concat(
                        newest().flatMap(file -> file.read().warnings().stream()),
                        checks().flatMap(check -> check.warnings().stream()))
                .toList();
    }

    private Stream<QuestionnaireFile> newest() {
        List<QuestionnaireId> ids =
                files.stream().flatMap(file -> id(file).stream()).toList();
        return files.stream().filter(file -> id(file).filter(
                        id -> ids.stream().anyMatch(other -> other.name().equals(id.name()) && other.compareTo(id) > 0))
                .isEmpty());
    }

    private Stream<VersionCheck> checks() {
        return newest().flatMap(file ->
                id(file).flatMap(versions::findBefore).map(before -> versions.check(before, file)).stream());
    }

    private static Optional<QuestionnaireId> id(QuestionnaireFile file) {
        return file.read().questionnaire().map(Questionnaire::id);
    }
}
