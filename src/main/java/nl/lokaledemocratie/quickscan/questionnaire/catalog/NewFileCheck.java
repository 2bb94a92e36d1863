package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;

/** Finds everything wrong with a file that was not published yet: what its reader refuses, and what would go wrong later. */
public interface NewFileCheck {

    /** In the order of the file. */
    List<QuestionnaireProblem> problems(QuestionnaireFile file);
}
