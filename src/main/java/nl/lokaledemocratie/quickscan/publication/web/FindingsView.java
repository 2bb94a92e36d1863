package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.claim.Examined;
import nl.lokaledemocratie.quickscan.analysis.claim.GapNote;
import nl.lokaledemocratie.quickscan.analysis.claim.TakenTogether;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;

/**
 * What stands out and what changed since the previous scan, as the result page shows it.
 *
 * @param rankings    per group where its gap is largest and smallest
 * @param gaps        remarkable gaps within a group
 * @param perceptions remarkable differences between groups
 * @param trends      remarkable changes
 * @param changes     every change that may be shown, per theme
 * @param people      how open groups were composed then and now
 * @param examined    of which of these kinds there was anything to look at
 */
public record FindingsView(
        List<GapLine> rankings,
        List<Notable> gaps,
        List<Notable> perceptions,
        List<Notable> trends,
        List<ThemeChanges> changes,
        List<People> people,
        Examined examined) {

    /**
     * One remarkable result.
     *
     * @param group name; as in running text where a sentence is made of it
     * @param other the second group, empty when there is one
     * @param size  in scale points, with its sign
     */
    public record Notable(String theme, String group, String other, double size) {

        public boolean isHigher() {
            return size > 0;
        }

        /** Without sign. */
        public double points() {
            return Math.abs(size);
        }
    }

    /** The changes of one theme, over at most so many statements. */
    public record ThemeChanges(String key, String name, int statements, List<Change> rows) {

        /** Whether it is the same number of statements in each row, so that it may stand above them. */
        public boolean hasOneNumber() {
            return rows.stream().allMatch(row -> row.published().commonItems() == statements);
        }
    }

    /** How one group answered one question, then and now. */
    public record Change(String group, boolean wish, PublishedChange published, Optional<PublishedNote.Kind> verdict) {

        /** As printed the two means differ by something else than the change. */
        public boolean isRounded() {
            return !GapNote.addsUp(published.before(), published.now(), published.change());
        }

        /** Small changes could have gone unnoticed; how small. */
        public Optional<Double> detectable() {
            return published.detectable().stream().boxed().findFirst();
        }
    }

    /** How a group was composed by one background question. */
    public record People(String group, String question, List<Share> shares) {}

    /** Fractions of 1. */
    public record Share(List<String> options, double now, double before) {}

    static FindingsView of(PublishedResult result, Questionnaire questionnaire, String language) {
        return new Maker(result, questionnaire, language).view();
    }

    /** Puts findings into words. */
    private record Maker(PublishedResult result, Questionnaire questionnaire, String language) {

        FindingsView view() {
            Findings findings = result.findings();
            return new FindingsView(
                    GapLine.list(result, questionnaire, language),
                    notable(findings, RemarkableKind.PAIRED_GAP, this::name),
                    notable(findings, RemarkableKind.PERCEPTION_GAP, this::inText),
                    notable(findings, RemarkableKind.TREND, this::inText),
                    questionnaire.themes().stream()
                            .map(this::changes)
                            .filter(theme -> !theme.rows().isEmpty())
                            .toList(),
                    findings.composition().stream().map(this::people).toList(),
                    Examined.of(result));
        }

        private People people(Composition composition) {
            ChoiceQuestion question = questionnaire
                    .findQuestion(composition.question())
                    .map(ChoiceQuestion.class::cast)
                    .orElseThrow();
            return new People(
                    questionnaire.audience(composition.group()).name().in(language),
                    question.prompt().wording().forAudience(composition.group()).in(language),
                    composition.parts().stream()
                            .map(part -> new Share(
                                    TakenTogether.labels(Optional.of(question), part.options(), language),
                                    part.now(),
                                    part.before()))
                            .toList());
        }

        private List<Notable> notable(Findings findings, RemarkableKind kind, Function<Cell, String> group) {
            return findings.remarkable(kind).stream()
                    .map(row -> new Notable(
                            theme(row.cells().get(0)),
                            group.apply(row.cells().get(0)),
                            row.cells().size() > 1 ? group.apply(row.cells().get(1)) : "",
                            row.estimate()))
                    .toList();
        }

        private ThemeChanges changes(Theme theme) {
            List<PublishedChange> rows = result.findings().changes().stream()
                    .filter(row -> row.cell().key().equals(theme.key()))
                    .toList();
            return new ThemeChanges(
                    theme.key(),
                    theme.name().in(language),
                    rows.stream().mapToInt(PublishedChange::commonItems).max().orElse(0),
                    rows.stream()
                            .map(row -> new Change(
                                    name(row.cell()),
                                    row.cell().aspect() == Aspect.WISH,
                                    row,
                                    result.findings().verdict(row.cell())))
                            .toList());
        }

        private String theme(Cell cell) {
            return questionnaire.themes().stream()
                    .filter(theme -> theme.key().equals(cell.key()))
                    .map(theme -> theme.name().in(language))
                    .findFirst()
                    .orElseThrow();
        }

        private String name(Cell cell) {
            return questionnaire.audience(cell.group()).name().in(language);
        }

        private String inText(Cell cell) {
            return questionnaire.audience(cell.group()).inText().in(language);
        }
    }
}
