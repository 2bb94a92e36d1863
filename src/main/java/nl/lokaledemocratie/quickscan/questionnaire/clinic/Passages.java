package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.TextPath;

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
        instruction(TextPath.introduction(), "welkomsttekst", questionnaire.introduction());
        questionnaire.pages().forEach(this::page);
        instruction(TextPath.closing(), "slottekst", questionnaire.closing());
        return passages;
    }

    private void page(Page page) {
        page.introduction()
                .ifPresent(text ->
                        instruction(TextPath.pageIntroduction(page.key()), "inleiding van pagina " + page.key(), text));
        page.questions().forEach(this::question);
    }

    private void question(Question question) {
        Set<String> standard = new LinkedHashSet<>(everyone);
        standard.removeIf(audience -> !question.isAskedTo(audience));
        Set<String> asked = Set.copyOf(standard);
        standard.removeAll(question.wording().byAudience().keySet());
        String key = question.key();
        if (!standard.isEmpty()) {
            add(TextPath.question(key), key, kind(question), question.wording().standard(), standard);
        }
        everyone.stream()
                .filter(asked::contains)
                .filter(question.wording().byAudience()::containsKey)
                .forEach(audience -> add(
                        TextPath.questionFor(key, audience),
                        key + " voor " + audience,
                        kind(question),
                        question.wording().forAudience(audience),
                        Set.of(audience)));
        if (question instanceof ChoiceQuestion choice) {
            choice.options()
                    .forEach(option -> add(
                            TextPath.option(key, option.key()),
                            key + ", antwoord " + option.key(),
                            Passage.Kind.OPTION,
                            option.label(),
                            asked));
        }
    }

    private static Passage.Kind kind(Question question) {
        if (question instanceof ChoiceQuestion) {
            return Passage.Kind.CHOICE;
        }
        return question instanceof OpenQuestion ? Passage.Kind.OPEN : Passage.Kind.STATEMENT;
    }

    private void instruction(TextPath path, String name, LocalizedText text) {
        add(path, name, Passage.Kind.INSTRUCTION, text, everyone);
    }

    private void add(TextPath path, String name, Passage.Kind kind, LocalizedText text, Set<String> readers) {
        boolean outsiders = questionnaire.audiences().stream()
                .filter(audience -> readers.contains(audience.key()))
                .anyMatch(audience -> !audience.closed());
        passages.add(new Passage(path, name, kind, text.dutch(), readers, outsiders));
    }
}
