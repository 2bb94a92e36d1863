package nl.lokaledemocratie.quickscan.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.agenda.web.AgendaFindings.Finding;
import nl.lokaledemocratie.quickscan.agenda.web.AgendaView.Line;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.publication.Revision;
import nl.lokaledemocratie.quickscan.publication.Revisions;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.report.catalog.UsedDefinitions;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.Page;

/** The griffier's closed scans with a result, and what their agendas show. */
@RequestScoped
class AgendaScans {

    @Inject
    ReachableScans reachable;

    @Inject
    Publications publications;

    @Inject
    Revisions revisions;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    UsedDefinitions definitions;

    @Inject
    AgendaFindings findings;

    @Inject
    Agendas agendas;

    @Inject
    Page page;

    @Inject
    Clock clock;

    /** @throws ScanNotClosedException while there is no result */
    Scan get(UUID id) {
        Scan scan = reachable.getOwn(id);
        publication(scan);
        return scan;
    }

    private Publication publication(Scan scan) {
        return publications.find(scan.id()).orElseThrow(() -> new ScanNotClosedException(scan.status()));
    }

    /** The keys of the themes of its questionnaire. */
    Set<String> themes(Scan scan) {
        return questionnaires.of(scan).themes().stream().map(Theme::key).collect(Collectors.toUnmodifiableSet());
    }

    /** What its result gives to talk about. */
    List<Finding> findings(Scan scan) {
        return findings.listOf(
                scan,
                publication(scan),
                definitions
                        .find(scan.id(), ReportEdition.COUNCIL, page.getLanguage())
                        .definition());
    }

    /** Which revision of its result counts now. */
    int revision(Scan scan) {
        return publication(scan).revision();
    }

    /** The day of a correction that came after something was written. */
    Optional<LocalDate> corrected(Scan scan, AgendaItem item) {
        return AgendaLines.corrected(item, revisions.findLatest(scan.id()));
    }

    /** Something that was on the agenda of the scan before. */
    Optional<AgendaItem> earlier(Scan scan, UUID item) {
        return publication(scan).previous().flatMap(before -> agendas.find(before, item));
    }

    /** What was found then, said of which scan; what says so already stays as it is. */
    String found(Scan scan, AgendaItem earlier) {
        String finding = earlier.plan().finding();
        return earlier.plan().origin().isPresent()
                ? finding
                : publication(scan)
                        .previous()
                        .flatMap(this::own)
                        .map(before -> AgendaPages.words(page.getLanguage()).found(before.title(), finding))
                        .orElse(finding);
    }

    AgendaView view(Scan scan) {
        Publication publication = publication(scan);
        Questionnaire questionnaire = questionnaires.of(scan);
        Map<String, List<String>> changes = AgendaFindings.changes(
                publication, questionnaire, page.getLocale(), AgendaPages.words(page.getLanguage()));
        List<AgendaItem> items = agendas.listOf(scan.id());
        Set<String> planned = items.stream().map(item -> item.plan().theme()).collect(Collectors.toSet());
        Set<UUID> taken =
                items.stream().flatMap(item -> item.plan().origin().stream()).collect(Collectors.toSet());
        Optional<Scan> before = publication.previous().flatMap(this::own);
        Optional<Revision> latest = revisions.findLatest(scan.id());
        Optional<Revision> latestBefore = before.flatMap(other -> revisions.findLatest(other.id()));
        return new AgendaView(
                AgendaView.grouped(
                        items,
                        item -> line(
                                item,
                                questionnaire,
                                latest,
                                item.plan().origin().isPresent() ? changes : Map.of())),
                findings(scan).stream()
                        .filter(finding -> !planned.contains(finding.theme()))
                        .toList(),
                before.map(Scan::title).orElse(""),
                before.stream()
                        .flatMap(other -> agendas.listOf(other.id()).stream())
                        .filter(item -> !taken.contains(item.id()))
                        .map(item -> line(item, questionnaire, latestBefore, changes))
                        .toList());
    }

    private Optional<Scan> own(UUID id) {
        return reachable.listOwn().stream().filter(scan -> scan.id().equals(id)).findFirst();
    }

    private Line line(
            AgendaItem item,
            Questionnaire questionnaire,
            Optional<Revision> latest,
            Map<String, List<String>> changes) {
        return AgendaLines.of(
                item,
                questionnaire,
                page.getLanguage(),
                LocalDate.now(clock),
                latest,
                changes.getOrDefault(item.plan().theme(), List.of()));
    }
}
