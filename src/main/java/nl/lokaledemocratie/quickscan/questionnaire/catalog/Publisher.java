package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;

/** Publishes questionnaire files: all of them, or none. */
@ApplicationScoped
public class Publisher {

    @Inject
    PublishedQuestionnaires published;

    @Inject
    NewFileCheck check;

    /**
     * Publishes what is not published yet.
     *
     * @throws QuestionnaireRefusedException when a file has problems, or holds other content than was published under its version
     */
    @Transactional
    public void publish(List<QuestionnaireFile> files) {
        List<QuestionnaireReading> readings =
                files.stream().map(QuestionnaireFile::readPublished).toList();
        List<QuestionnaireProblem> problems = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (!isPublished(readings.get(i), files.get(i))) {
                problems.addAll(check.problems(files.get(i)));
            }
        }
        refuse(problems);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            QuestionnaireId id = readings.get(i).orThrow().id();
            QuestionnaireFile file = files.get(i);
            if (!published.keep(id, file).contentHash().equals(file.contentHash())) {
                changed.add(changed(file, id));
            }
        }
        if (!changed.isEmpty()) {
            throw new QuestionnaireRefusedException(String.join("\n", changed));
        }
    }

    /** A file that was published before is not judged by rules that came later. */
    private boolean isPublished(QuestionnaireReading reading, QuestionnaireFile file) {
        return reading.questionnaire()
                .flatMap(questionnaire -> published.find(questionnaire.id()))
                .filter(stored -> stored.contentHash().equals(file.contentHash()))
                .isPresent();
    }

    private static void refuse(List<QuestionnaireProblem> problems) {
        if (!problems.isEmpty()) {
            throw new QuestionnaireRefusedException(problems.stream()
                    .map(QuestionnaireProblem::toString)
                    .collect(Collectors.joining(
                            "\n", "These questionnaires have problems. Correct them, or take the files away:\n", "")));
        }
    }

    private static String changed(QuestionnaireFile file, QuestionnaireId id) {
        return "The file %s differs from %s as it was published, and a published version never changes. "
                        .formatted(file.path(), id)
                + "Put the change in a new file with a higher version, and the original content back in this one.";
    }
}
