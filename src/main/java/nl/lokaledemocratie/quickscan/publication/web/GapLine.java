package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.GapStory;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Where the gap of a group is largest and smallest, as the page says it.
 *
 * @param group name
 * @param limit of a story of small gaps, as it is written
 */
public record GapLine(
        String group,
        GapStory story,
        List<GapPlace> largest,
        List<GapPlace> next,
        List<GapPlace> smallest,
        String limit) {

    /** Of every group that is large enough to say something of. */
    static List<GapLine> list(PublishedResult result, Questionnaire questionnaire, String language) {
        Notation notation = Notation.in(Locale.forLanguageTag(language));
        return result.groups().stream()
                .filter(group -> group.respondents() >= Claims.MINIMUM)
                .map(group -> of(
                        questionnaire.audience(group.key()).name().in(language),
                        GapStory.of(result, questionnaire, group.key(), notation::mean),
                        language))
                .toList();
    }

    private static GapLine of(String group, GapStory story, String language) {
        return new GapLine(
                group,
                story,
                GapPlace.list(story.largest(), language),
                GapPlace.list(story.next(), language),
                GapPlace.list(story.smallest(), language),
                Notation.in(Locale.forLanguageTag(language)).atMost(story.limit()));
    }

    /** Whether the means between which the largest lies are told. */
    public boolean hasSides() {
        return story.kind() == GapStory.Kind.RANKED
                && story.largest().get(0).sides().isPresent();
    }

    /** Whether it must be told what a minus means. */
    public boolean isNegative() {
        return story.kind() != GapStory.Kind.ONE && story.isAnyNegative();
    }
}
