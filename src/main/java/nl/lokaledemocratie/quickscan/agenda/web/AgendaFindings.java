package nl.lokaledemocratie.quickscan.agenda.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.analysis.claim.Sureness;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.document.Markup;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.report.ReportComposer;
import nl.lokaledemocratie.quickscan.report.chapter.PointWords;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.printed.ScanSource;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** What a result gives an agenda: things to talk about, and what changed in a theme. Only from what was published. */
@ApplicationScoped
public class AgendaFindings {

    /**
     * Something to talk about.
     *
     * @param number   from 1
     * @param theme    key
     * @param name     of the theme
     * @param sentence with its levels, as the report says it below that name
     * @param question for the conversation
     */
    public record Finding(int number, String theme, String name, String sentence, String question) {

        /** The sentence by itself: it says "this theme". */
        String text() {
            return name + ": " + sentence;
        }
    }

    @Inject
    ScanSource sources;

    /** The things of a result that the report begins with. */
    List<Finding> listOf(Scan scan, Publication publication, ReportDefinition definition) {
        if (!publication.result().hasRespondents()) {
            return List.of();
        }
        ReportContent content = ReportContent.of(sources.of(scan, publication, definition), definition.language());
        PointWords words = new PointWords(content, ReportComposer.phrases(content, definition));
        List<Point> points =
                TalkingPoints.of(publication.result(), content.source().questionnaire());
        return IntStream.range(0, points.size())
                .mapToObj(place -> finding(place + 1, points.get(place), words))
                .toList();
    }

    private static Finding finding(int number, Point point, PointWords words) {
        String name = words.theme(point).name();
        return new Finding(number, point.theme(), name, plain(words.sentence(point)), plain(words.question(point)));
    }

    /** Without what makes it bold in the report. */
    private static String plain(String sentence) {
        return Markup.plain(sentence);
    }

    /** By theme what changed in it since the scan before, a line for each group; nothing of a theme of which that cannot be said. */
    static Map<String, List<String>> changes(
            Publication publication, Questionnaire questionnaire, Locale locale, AgendaMessages words) {
        Notation notation = Notation.in(locale);
        Function<PublishedChange, String> line = change -> words.changed(
                questionnaire.audience(change.cell().group()).name().in(locale.getLanguage()),
                change.cell().aspect() == Aspect.NOW,
                notation.mean(change.before()),
                notation.mean(change.now()),
                Sureness.of(change, publication.result().findings()).name());
        return publication.result().findings().changes().stream()
                .filter(change -> change.cell().aspect() != Aspect.GAP)
                .collect(Collectors.groupingBy(
                        change -> change.cell().key(), Collectors.mapping(line, Collectors.toList())));
    }

    /** The name of a theme; empty where there is no such theme. */
    static String name(Questionnaire questionnaire, String theme, String language) {
        Optional<Theme> found = questionnaire.themes().stream()
                .filter(known -> known.key().equals(theme))
                .findFirst();
        return found.map(known -> known.name().in(language)).orElse("");
    }
}
