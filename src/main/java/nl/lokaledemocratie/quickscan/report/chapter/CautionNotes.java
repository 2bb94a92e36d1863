package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Cautions;
import nl.lokaledemocratie.quickscan.analysis.claim.Cautions.Caution;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedReliability;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** What must be said below the scores of a theme: each thing once, with all groups of which it holds (METHOD.md 4b, 6 and 8b). */
public record CautionNotes(ReportContent content, Phrases phrases) {

    /** So many are named as an exception. */
    private static final int FEW = 3;

    /** Of the theme itself. */
    public List<Block> of(Section theme) {
        List<String> notes = new ArrayList<>(notes(Level.THEME, theme.key(), false, ""));
        collection(theme).ifPresent(notes::add);
        return notes.isEmpty() ? List.of() : List.of(note(String.join(" ", notes)));
    }

    private Optional<String> collection(Section theme) {
        List<PublishedReliability> loose =
                ThemeReliability.collections(content.source().result(), theme.key());
        List<String> groups =
                loose.stream().map(row -> name(row.cell().group())).distinct().toList();
        List<String> aspects = Aspect.ASKED.stream()
                .filter(aspect -> loose.stream().anyMatch(row -> row.cell().aspect() == aspect))
                .map(aspect -> phrases.say("collection-" + aspect.key()))
                .toList();
        return loose.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say(
                        "collection",
                        "groups",
                        Enumeration.of(groups, phrases),
                        "aspects",
                        Enumeration.of(aspects, phrases)));
    }

    /** Of which themes a gap is too uncertain to be read per person, once for all of them (METHOD.md 6). */
    public List<Block> unreliable() {
        List<String> groups = content.present().stream()
                .map(group -> unreliable(group.key(), group.inText()))
                .flatMap(Optional::stream)
                .toList();
        return groups.isEmpty()
                ? List.of()
                : List.of(note(phrases.say("unreliable", "groups", String.join("; ", groups))));
    }

    private Optional<String> unreliable(String group, String name) {
        List<Section> gaps = content.themes().stream()
                .filter(theme -> content.source()
                        .result()
                        .find(gap(group, theme))
                        .filter(score -> score.visibility().isShown())
                        .isPresent())
                .toList();
        List<String> themes = gaps.stream()
                .filter(theme -> content.source().result().findings().notes().stream()
                        .anyMatch(note -> note.kind() == PublishedNote.Kind.UNRELIABLE_GAP
                                && note.cells().equals(List.of(gap(group, theme)))))
                .map(Section::name)
                .toList();
        if (themes.isEmpty()) {
            return Optional.empty();
        }
        List<String> others = gaps.stream()
                .map(Section::name)
                .filter(theme -> !themes.contains(theme))
                .toList();
        boolean most = others.size() <= FEW && themes.size() > FEW;
        return Optional.of(phrases.say(
                !most ? "unreliable-some" : others.isEmpty() ? "unreliable-all" : "unreliable-but",
                "group",
                name,
                "themes",
                Enumeration.of(most ? others : themes, phrases)));
    }

    private static Cell gap(String group, Section theme) {
        return new Cell(Level.THEME, group, theme.key(), Aspect.GAP);
    }

    /** Of its statements, each named. */
    public List<Block> ofStatements(Section theme) {
        List<Block> blocks = new ArrayList<>();
        theme.statements().stream().map(scores -> scores.statement()).forEach(statement -> notes(
                        Level.ITEM,
                        statement.key(),
                        statement.reverse(),
                        phrases.say(
                                "caution-of",
                                "statement",
                                content.wording(statement).in(phrases.language())))
                .forEach(text -> blocks.add(note(text))));
        return blocks;
    }

    private List<String> notes(Level level, String key, boolean reverse, String of) {
        return Cautions.of(content.source().result(), level, key).stream()
                .filter(caution -> caution.kind() != PublishedNote.Kind.UNRELIABLE_GAP)
                .map(caution -> phrases.say(phrase(caution.kind(), reverse), "of", of, "groups", named(caution)))
                .toList();
    }

    private static Block note(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.NOTE, Span.parse(text));
    }

    private String named(Caution caution) {
        return Enumeration.of(caution.groups().stream().map(this::named).toList(), phrases);
    }

    private String named(Cautions.Of of) {
        if (of.gap().isPresent()) {
            return phrases.say(
                    "caution-gap",
                    "group",
                    name(of.group()),
                    "gap",
                    phrases.notation().gap(of.gap().getAsDouble()));
        }
        return of.share().isEmpty()
                ? name(of.group())
                : phrases.say(
                        of.room().isEmpty() ? "caution-share" : "caution-share-room",
                        "group",
                        name(of.group()),
                        "percent",
                        phrases.notation().percent(of.share().getAsDouble()),
                        "room",
                        phrases.notation().percent(of.room().orElse(0)));
    }

    private static String phrase(PublishedNote.Kind kind, boolean reverse) {
        return switch (kind) {
            case CEILING -> reverse ? "caution-ceiling-reverse" : "caution-ceiling";
            case EQUIVALENT -> "caution-equivalent";
            case SMALL -> "caution-small";
            case UNDECIDED -> "caution-undecided";
            case UNRELIABLE_GAP -> throw new IllegalArgumentException("Said once for all themes");
        };
    }

    private String name(String group) {
        return content.find(group).map(Group::inText).orElse(group);
    }
}
