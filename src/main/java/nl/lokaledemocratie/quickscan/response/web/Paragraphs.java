package nl.lokaledemocratie.quickscan.response.web;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.LocalizedText;

/** A longer text of a questionnaire: an empty line begins a new paragraph. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(LocalizedText text, String language) {
        return List.of(text.in(language).strip().split("\\n\\s*\\n"));
    }
}
