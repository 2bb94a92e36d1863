package nl.lokaledemocratie.quickscan.desk.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateExtension;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestion.Kind;

/** The kinds of own questions in addresses; {@code kinds:} in templates. */
@TemplateExtension(namespace = "kinds")
final class OwnKinds {

    private OwnKinds() {}

    /** The Dutch word of a kind. */
    static String word(Kind kind) {
        return switch (kind) {
            case CHOICE -> "keuze";
            case CHOICES -> "meerkeuze";
            case MARK -> "cijfer";
            case NUMBER -> "getal";
            case OPEN -> "open";
        };
    }

    static List<Kind> all() {
        return List.of(Kind.values());
    }

    static Optional<Kind> find(String word) {
        return Stream.of(Kind.values()).filter(kind -> word(kind).equals(word)).findFirst();
    }
}
