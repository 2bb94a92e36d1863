package nl.lokaledemocratie.quickscan.agenda.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.web.AgendaView.Line;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** What pages show of something on an agenda. */
final class AgendaLines {

    private AgendaLines() {}

    /** @param changes what changed in its theme since the scan that it comes from */
    static Line of(
            AgendaItem item, Questionnaire questionnaire, String language, LocalDate today, List<String> changes) {
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
                changes);
    }
}
