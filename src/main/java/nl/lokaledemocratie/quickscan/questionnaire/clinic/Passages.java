package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;
import nl.lokaledemocratie.quickscan.questionnaire.version.TextPath;

/** Takes from a questionnaire the Dutch texts that respondents read, each with those who read it. */
final class Passages {

    private final Questionnaire questionnaire;
    private final Set<String> everyone = new LinkedHashSet<>();
    private final List<Passage> passages = new ArrayList<>();

    private Passages(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        questionnaire.audiences().forEach(audience -> everyone.add(audience.key()));
    }

    static List<Passage> of(Questionnaire questionnaire) {
        return new Passages(questionnaire).collect();
    }

    private List<Passage> collect() {
        instruction(TextPath.introduction(), Phrase.of("clinic.welcome"), questionnaire.introduction());
        questionnaire.pages().forEach(this::page);
        instruction(TextPath.closing(), Phrase.of("clinic.closing"), questionnaire.closing());
        return passages;
    }

    private void page(Page page) {
        add(
                TextPath.pageTitle(page.key()),
                Phrase.of("clinic.pageTitle", page.key()),
                Passage.Kind.TITLE,
                page.title(),
                everyone);
        page.introduction()
                .ifPresent(text -> instruction(
                        TextPath.pageIntroduction(page.key()), Phrase.of("clinic.pageIntroduction", page.key()), text));
        page.questions().forEach(this::question);
    }

    private void question(Question question) {
        Set<String> asked = new LinkedHashSet<>(everyone);
        asked.removeIf(audience -> !question.isAskedTo(audience));
        String key = question.key();
        wordings(question, asked);
        Prompt prompt = question.prompt();
        prompt.help()
                .ifPresent(
                        text -> add(TextPath.help(key), Phrase.of("clinic.help", key), Passage.Kind.HELP, text, asked));
        prompt.example()
                .ifPresent(text ->
                        add(TextPath.example(key), Phrase.of("clinic.example", key), Passage.Kind.HELP, text, asked));
        question.options().forEach(option -> option(key, option, asked));
        if (question instanceof NumberQuestion number) {
            number.unit()
                    .ifPresent(text ->
                            add(TextPath.unit(key), Phrase.of("clinic.unit", key), Passage.Kind.OPTION, text, asked));
        }
    }

    private void wordings(Question question, Set<String> asked) {
        String key = question.key();
        Wording wording = question.wording();
        Set<String> standard = new LinkedHashSet<>(asked);
        standard.removeAll(wording.byAudience().keySet());
        if (!standard.isEmpty()) {
            add(TextPath.question(key), Phrase.same(key), kind(question), wording.standard(), standard);
        }
        asked.stream()
                .filter(wording.byAudience()::containsKey)
                .forEach(audience -> add(
                        TextPath.questionFor(key, audience),
                        Phrase.of("clinic.wordingFor", key, audience),
                        kind(question),
                        wording.forAudience(audience),
                        Set.of(audience)));
    }

    private void option(String key, Option option, Set<String> readers) {
        add(
                TextPath.option(key, option.key()),
                Phrase.of("clinic.option", key, option.key()),
                Passage.Kind.OPTION,
                option.label(),
                readers);
    }

    private static Passage.Kind kind(Question question) {
        return switch (question.kind()) {
            case STATEMENT -> Passage.Kind.STATEMENT;
            case CHOICE, CHOICES, RANKING -> Passage.Kind.CHOICE;
            case MARK, NUMBER, OPEN -> Passage.Kind.OPEN;
        };
    }

    private void instruction(TextPath path, Phrase name, LocalizedText text) {
        add(path, name, Passage.Kind.INSTRUCTION, text, everyone);
    }

    private void add(TextPath path, Phrase name, Passage.Kind kind, LocalizedText text, Set<String> readers) {
        boolean outsiders = questionnaire.audiences().stream()
                .filter(audience -> readers.contains(audience.key()))
                .anyMatch(audience -> !audience.closed());
        passages.add(new Passage(path, name, kind, text.dutch(), readers, outsiders));
    }
}
