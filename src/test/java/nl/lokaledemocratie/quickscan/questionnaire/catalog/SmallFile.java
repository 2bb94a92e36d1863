package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** Files of a small questionnaire that no other test uses. */
public final class SmallFile {

    private final String name = "proef-" + UUID.randomUUID().toString().substring(0, 8);

    public String name() {
        return name;
    }

    public QuestionnaireId id(String version) {
        return new QuestionnaireId(name, version);
    }

    public QuestionnaireFile version(String version) {
        return version(version, "Eerste");
    }

    public QuestionnaireFile version(String version, String title) {
        return version(version, title, "Er wordt geluisterd");
    }

    public QuestionnaireFile version(String version, String title, String statement) {
        return of(name, version, title, statement);
    }

    /** A file for a kind of organisation that has no demonstration of its own. */
    public static QuestionnaireFile of(String name, String version, String title, String statement) {
        String yaml =
                """
                questionnaire: %s
                version: %s
                organisation: waterschap
                languages: [nl]
                title: %s
                introduction: Welkom
                closing: Bedankt
                audiences:
                  inwoners: { name: Inwoners, in_text: inwoners, access: open }
                themes:
                  samen: { name: Samen, explanation: Samen doen }
                scales:
                  ja-nee: { points: { 0: Nee, 1: Ja }, dont_know: Weet ik niet }
                pages:
                  - page: een
                    title: Een
                    questions:
                      - { statement: luisteren, text: %s, theme: samen }
                """
                        .formatted(name, version, title, statement);
        return new QuestionnaireFile("map/" + name + "/" + version + ".yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
