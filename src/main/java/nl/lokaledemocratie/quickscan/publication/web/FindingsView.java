package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.Examined;
import nl.lokaledemocratie.quickscan.analysis.claim.GapNote;
import nl.lokaledemocratie.quickscan.analysis.claim.TakenTogether;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedPlace;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.questionnaire.Asking;
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
 * @param standings   per group where it stands among other organisations; empty when there are none to compare with
 * @param places      every number of that, per theme
 * @param people      how open groups were composed then and now
 * @param examined    of which of these kinds there was anything to look at
 */
public record FindingsView(
        List<GapLine> rankings,
        List<Notable> gaps,
        List<Notable> perceptions,
        List<Notable> trends,
        List<ThemeChanges> changes,
        List<Standing> standings,
        List<ThemePlaces> places,
        List<People> people,
        Examined examined) {

    /**
     * One remarkable result.
     *
     * @param group name; as in running text where a sentence is made of it
     * @param other the second group, empty when there is one
     * @param size   in scale points, with its sign
     * @param levels what lies so far apart: now and wish, now of both groups, or then and now
     */
    public record Notable(String theme, String group, String other, double size, Optional<Levels> levels) {

        public boolean isHigher() {
            return size > 0;
        }

        /** Without sign. */
        public double points() {
            return Math.abs(size);
        }
    }

    /** Two means. */
    public record Levels(double first, double second) {}

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

    /**
     * One group among the same of other organisations, in the first of now and wish that was asked.
     *
     * @param ranked themes of which it can be said how many of the others are lower
     * @param alike  names of those on which the others do not measurably differ
     * @param few    names of those that too few others have
     */
    public record Standing(String group, List<Place> ranked, List<String> alike, List<String> few) {}

    /** Where a theme of one group stands; with the name of either. */
    public record Place(String name, boolean wish, PublishedPlace published) {

        /** Only where it can be said. */
        public int below() {
            return published.below().orElseThrow();
        }

        public boolean isRanked() {
            return published.below().isPresent();
        }

        public boolean isAboveAll() {
            return below() == published.others();
        }
    }

    /** The groups of one theme beside those of other organisations. */
    public record ThemePlaces(String key, String name, List<Place> rows) {}

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
                    result.groups().stream()
                            .flatMap(group -> standing(group.key()).stream())
                            .toList(),
                    questionnaire.themes().stream()
                            .map(this::places)
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
                            row.estimate(),
                            levels(row)))
                    .toList();
        }

        private Optional<Levels> levels(PublishedRemarkable row) {
            Cell cell = row.cells().get(0);
            return switch (row.kind()) {
                case PAIRED_GAP -> levels(cell.of(Aspect.NOW), cell.of(Aspect.WISH));
                case PERCEPTION_GAP -> levels(cell, row.cells().get(1));
                case TREND ->
                    result.findings().changes().stream()
                            .filter(change -> change.cell().equals(cell))
                            .findFirst()
                            .map(change -> new Levels(change.before(), change.now()));
            };
        }

        private Optional<Levels> levels(Cell first, Cell second) {
            return mean(first).flatMap(one -> mean(second).map(two -> new Levels(one, two)));
        }

        private Optional<Double> mean(Cell cell) {
            return result.find(cell).filter(Claims::isSayable).map(score -> score.mean()
                    .orElseThrow());
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

        private Optional<Standing> standing(String group) {
            Aspect aspect = Asking.of(questionnaire).isNow() ? Aspect.NOW : Aspect.WISH;
            List<Place> places = result.findings().places().stream()
                    .filter(place ->
                            place.cell().group().equals(group) && place.cell().aspect() == aspect)
                    .map(place -> new Place(theme(place.cell()), aspect == Aspect.WISH, place))
                    .toList();
            return places.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Standing(
                            questionnaire.audience(group).name().in(language),
                            places.stream().filter(Place::isRanked).toList(),
                            names(places, place -> place.published().alike()),
                            names(places, place -> !place.published().alike() && !place.isRanked())));
        }

        private static List<String> names(List<Place> places, Predicate<Place> which) {
            return places.stream().filter(which).map(Place::name).toList();
        }

        private ThemePlaces places(Theme theme) {
            return new ThemePlaces(
                    theme.key(),
                    theme.name().in(language),
                    result.findings().places().stream()
                            .filter(place -> place.cell().key().equals(theme.key()))
                            .map(place ->
                                    new Place(name(place.cell()), place.cell().aspect() == Aspect.WISH, place))
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
