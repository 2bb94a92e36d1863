package nl.lokaledemocratie.quickscan.desk.post;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.document.PostWords;

/**
 * What a griffier chose for letters or cards.
 *
 * @param language in which they are
 * @param question whom to ask, as typed
 */
public record PostForm(String language, PostWords.Window window, String question) {

    /** A name, an e-mail address and a telephone number fit. */
    static final int LONGEST = 120;

    private static final String LEFT = "links";

    static PostForm of(String language, String window, String question, List<String> languages) {
        return new PostForm(
                languages.contains(language) ? language : languages.get(0),
                LEFT.equals(window) ? PostWords.Window.LEFT : PostWords.Window.RIGHT,
                question.strip().replaceAll("\\s+", " "));
    }

    public boolean isLeft() {
        return window == PostWords.Window.LEFT;
    }

    /** What is wrong with it; empty when it can be printed. */
    Optional<PostProblem> problem() {
        return Stream.of(PostProblem.NO_QUESTION, PostProblem.LONG_QUESTION, PostProblem.SIGNS)
                .filter(this::has)
                .findFirst();
    }

    private boolean has(PostProblem problem) {
        return switch (problem) {
            case NO_QUESTION -> question.isEmpty();
            case LONG_QUESTION -> question.length() > LONGEST;
            default -> !Lettering.lost(question).isEmpty();
        };
    }

    /** The signs in it that cannot be printed. */
    String lost() {
        return String.join(" ", Lettering.lost(question));
    }
}
