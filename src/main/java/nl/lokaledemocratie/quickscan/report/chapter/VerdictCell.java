package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.report.content.Phrases;

/** A difference in a table, with what may be said of it (METHOD.md 4b). */
record VerdictCell(Phrases phrases) {

    /** @param rounded whether the two printed numbers differ by something else than what is printed */
    Block.Cell of(double difference, Optional<PublishedNote.Kind> verdict, boolean rounded) {
        return of(difference, Optional.empty(), verdict, rounded);
    }

    /** The same with the limits that belong to it. */
    Block.Cell of(double difference, Optional<String> limits, Optional<PublishedNote.Kind> verdict, boolean rounded) {
        List<String> meanings = new ArrayList<>();
        if (rounded) {
            meanings.add(phrases.say("sign-rounded"));
        }
        if (verdict.filter(PublishedNote.Kind.UNDECIDED::equals).isPresent()) {
            meanings.add(phrases.say("sign-undecided"));
        }
        String words = Stream.concat(limits.stream(), verdict.map(this::words).stream())
                .collect(Collectors.joining(", "));
        return new Block.Cell(phrases.notation().gap(difference), words, 1, false).noted(meanings);
    }

    private String words(PublishedNote.Kind verdict) {
        return phrases.say(
                switch (verdict) {
                    case EQUIVALENT -> "verdict-equivalent";
                    case SMALL -> "verdict-small";
                    default -> "verdict-undecided";
                });
    }
}
