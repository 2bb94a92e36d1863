package nl.lokaledemocratie.quickscan.form;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** A longer text of a questionnaire: an empty line begins a new paragraph. */
public final class Paragraphs {

    private Paragraphs() {}

    public static List<String> of(LocalizedText text, String language) {
        return List.of(text.in(language).strip().split("\\n\\s*\\n"));
    }
}
