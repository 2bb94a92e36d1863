package nl.lokaledemocratie.quickscan.openanswer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.lokaledemocratie.quickscan.openanswer.AnswerChoice;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswer;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;

/** What was chosen, as it stands beside a result; {@code inject:quoted} in templates. */
@ApplicationScoped
@Named("quoted")
public class QuotedAnswers {

    @Inject
    ChosenAnswers chosen;

    @Inject
    ScanQuestionnaires questionnaires;

    /** What was chosen under one theme; without a name where it belongs to none. */
    public record Part(String theme, List<Quote> quotes) {}

    /** An answer and the group of who wrote it. */
    public record Quote(String words, String group) {}

    /**
     * By theme, those of no theme last; nothing when nothing was chosen.
     *
     * @param language of the names
     */
    public List<Part> of(Scan scan, Publication publication, String language) {
        AnswerChoice choice = chosen.find(scan.id(), publication.result());
        if (choice.answers().isEmpty()) {
            return List.of();
        }
        Questionnaire questionnaire = questionnaires.of(scan);
        List<Part> parts = new ArrayList<>();
        for (Theme theme : questionnaire.themes()) {
            add(parts, theme.name().in(language), quotes(choice, questionnaire, Optional.of(theme), language));
        }
        add(parts, "", quotes(choice, questionnaire, Optional.empty(), language));
        return parts;
    }

    private static void add(List<Part> parts, String theme, List<Quote> quotes) {
        if (!quotes.isEmpty()) {
            parts.add(new Part(theme, quotes));
        }
    }

    private static List<Quote> quotes(
            AnswerChoice choice, Questionnaire questionnaire, Optional<Theme> theme, String language) {
        return choice.answers().stream()
                .filter(answer -> find(answer, questionnaire).equals(theme))
                .map(answer -> new Quote(
                        answer.words(),
                        questionnaire
                                .findAudience(answer.group())
                                .map(Audience::name)
                                .map(name -> name.in(language))
                                .orElse(answer.group())))
                .toList();
    }

    private static Optional<Theme> find(ChosenAnswer answer, Questionnaire questionnaire) {
        return questionnaire.themes().stream()
                .filter(theme -> theme.key().equals(answer.theme()))
                .findFirst();
    }
}
