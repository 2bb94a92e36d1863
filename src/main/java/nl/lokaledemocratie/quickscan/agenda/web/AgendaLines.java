package nl.lokaledemocratie.quickscan.agenda.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.web.AgendaView.Line;
import nl.lokaledemocratie.quickscan.publication.Revision;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** What pages show of something on an agenda. */
final class AgendaLines {

    private AgendaLines() {}

    /**
     * @param latest  revision of the result that it is about
     * @param changes what changed in its theme since the scan that it comes from
     */
    static Line of(
            AgendaItem item,
            Questionnaire questionnaire,
            String language,
            LocalDate today,
            Optional<Revision> latest,
            List<String> changes) {
        String theme = item.plan().theme();
        return new Line(
                item,
                AgendaFindings.name(questionnaire, theme, language),
                Stream.of(theme)
                        .filter(key -> !key.isEmpty())
                        .map(key -> "thema-" + key)
                        .findFirst()
                        .orElse(""),
                item.isLate(today),
                corrected(item, latest),
                changes);
    }

    /** The day of a correction that came after something was written. */
    static Optional<LocalDate> corrected(AgendaItem item, Optional<Revision> latest) {
        return latest.filter(now -> now.number() > item.plan().revision()).map(Revision::publishedOn);
    }
}
