package nl.lokaledemocratie.quickscan.report.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.claim.FarthestApart;
import nl.lokaledemocratie.quickscan.analysis.claim.FarthestApart.Found;
import nl.lokaledemocratie.quickscan.analysis.claim.FarthestApart.Pair;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScopeWords;

/** Which groups lie farthest apart in a theme, with what may be said of that; {@link FarthestApart} decides. */
record ApartWords(ReportContent content, Phrases phrases, FarthestApart apart) {

    /** With more of them it would say of hardly any two that they stand out. */
    private static final int MOST = 3;

    /** Of two groups there is nothing to choose from. */
    private static final int ONLY = 2;

    /** Empty where nothing may be said, and where the same is said as a result that stands out. */
    Optional<String> of(Section theme) {
        return apart.in(theme.key(), phrases.notation()::mean)
                .filter(found -> found.pairs().size() <= MOST)
                .filter(found -> !found.pairs().stream().allMatch(this::isTold))
                .map(this::sentence);
    }

    private boolean isTold(Pair pair) {
        return content.source().result().findings().remarkable(RemarkableKind.PERCEPTION_GAP).stream()
                .anyMatch(row -> row.cells().equals(List.of(pair.a(), pair.b())));
    }

    private String sentence(Found found) {
        return phrases.say(
                (found.aspect() == Aspect.NOW ? "apart-now" : "apart-wish")
                        + (found.over().shown() == ONLY ? "-two" : ""),
                "of",
                new ScopeWords(found.over(), phrases).ofPart("apart-groups"),
                "pairs",
                found.pairs().stream().map(this::pair).collect(Collectors.joining("; ")));
    }

    private String pair(Pair pair) {
        return phrases.say(
                switch (pair.words()) {
                    case DIFFERENT -> "apart-different";
                    case SMALL -> "apart-small";
                    case EQUIVALENT -> "apart-equivalent";
                    case UNDECIDED -> "apart-undecided";
                },
                "group",
                group(pair.a()),
                "other",
                group(pair.b()),
                "first",
                phrases.notation().mean(pair.first()),
                "second",
                phrases.notation().mean(pair.second()),
                "points",
                phrases.notation().mean(pair.points()));
    }

    private String group(Cell cell) {
        return content.find(cell.group()).map(Group::inText).orElse(cell.group());
    }
}
