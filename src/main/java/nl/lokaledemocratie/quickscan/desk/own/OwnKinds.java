package nl.lokaledemocratie.quickscan.desk.own;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.TemplateExtension;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;

/** The kinds of own questions in addresses; {@code kinds:} in templates. */
@TemplateExtension(namespace = "kinds")
final class OwnKinds {

    private static final List<QuestionKind> ALL = List.of(
            QuestionKind.CHOICE, QuestionKind.CHOICES, QuestionKind.MARK, QuestionKind.NUMBER, QuestionKind.OPEN);

    private OwnKinds() {}

    /** The Dutch word of a kind. */
    static String word(QuestionKind kind) {
        return switch (kind) {
            case CHOICE -> "keuze";
            case CHOICES -> "meerkeuze";
            case MARK -> "cijfer";
            case NUMBER -> "getal";
            case OPEN -> "open";
            case STATEMENT, RANKING -> throw new IllegalArgumentException("No own question is a " + kind.key());
        };
    }

    static List<QuestionKind> all() {
        return ALL;
    }

    static Optional<QuestionKind> find(String word) {
        return ALL.stream().filter(kind -> word(kind).equals(word)).findFirst();
    }
}
