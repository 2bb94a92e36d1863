package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;

/** Reads what is particular to one kind of question; reports what is wrong and is then empty or as complete as can be. */
interface QuestionKind {

    Optional<Question> read(String key, Prompt prompt, YamlMap map);
}
