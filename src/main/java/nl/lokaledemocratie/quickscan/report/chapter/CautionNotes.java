package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Cautions;
import nl.lokaledemocratie.quickscan.analysis.claim.Cautions.Caution;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** What must be said below the scores of a theme: each thing once, with all groups of which it holds (METHOD.md 4b, 6 and 8b). */
public record CautionNotes(ReportContent content, Phrases phrases) {

    /** Of the theme itself. */
    public List<Block> of(Section theme) {
        List<String> notes = new ArrayList<>(notes(Level.THEME, theme.key(), false, ""));
        if (ThemeReliability.isCollection(content.source().result(), theme.key())) {
            notes.add(phrases.say("collection"));
        }
        return notes.isEmpty() ? List.of() : List.of(note(String.join(" ", notes)));
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
            case UNRELIABLE_GAP -> "caution-unreliable";
            case EQUIVALENT -> "caution-equivalent";
            case SMALL -> "caution-small";
            case UNDECIDED -> "caution-undecided";
        };
    }

    private String name(String group) {
        return content.find(group).map(Group::inText).orElse(group);
    }
}
