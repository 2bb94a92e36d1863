package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Markup;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;

/**
 * What stands out, in words that may be used (METHOD.md 0): only fully shown results of groups with ten answers or more, each group by
 * itself, and only about the people who took part.
 */
public final class Highlights {

    private static final int MINIMUM = Claims.MINIMUM;

    private final ReportContent content;
    private final Phrases phrases;

    public Highlights(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (content.asking().isGap()) {
            blocks.add(new Block.Heading(2, phrases.say("highlights-gaps"), Start.ANYWHERE));
        }
        gaps(blocks);
        if (content.groups().stream().anyMatch(group -> group.respondents() >= MINIMUM)) {
            blocks.addAll(new RemarkableWords(content, phrases).blocks());
        }
        blocks.addAll(new StandingStatements(content, phrases).blocks());
        return blocks;
    }

    private void gaps(List<Block> blocks) {
        List<Group> large = groups(group -> group.respondents() >= MINIMUM);
        List<Group> small = groups(group -> group.respondents() > 0 && group.respondents() < MINIMUM);
        if (large.isEmpty()) {
            blocks.add(body(phrases.say("groups-none")));
            return;
        }
        if (content.asking().isGap()) {
            blocks.add(new Block.Bullets(
                    large.stream().map(group -> Span.parse(sentence(group))).toList()));
        }
        if (!small.isEmpty()) {
            List<String> names = small.stream().map(Group::inText).toList();
            blocks.add(body(phrases.say("groups-small", "groups", Enumeration.of(names, phrases))));
        }
    }

    private List<Group> groups(Predicate<Group> which) {
        return content.groups().stream().filter(which).toList();
    }

    private String sentence(Group group) {
        return Markup.strong(group.name()) + " · " + new WhoAnswered(phrases).of(group) + " "
                + GapSentences.of(content, group, phrases);
    }

    private static Block body(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, Span.parse(text));
    }
}
