package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.ComparedView;
import nl.lokaledemocratie.quickscan.comparison.map.Ground;
import nl.lokaledemocratie.quickscan.comparison.service.ClosedScans;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.programme.Programme;
import nl.lokaledemocratie.quickscan.programme.Programmes;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** What the address of a page chooses of the scans that its reader may read. Every page and file of the comparison chooses here. */
@RequestScoped
class Choosing {

    @Inject
    ClosedScans closed;

    @Inject
    ReachableScans reachable;

    @Inject
    Programmes programmes;

    @Inject
    CurrentUser user;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Organisations organisations;

    /**
     * A choice and the scans that are left of those that may be read.
     *
     * @param meant closed scans, also with a questionnaire that cannot be set beside the chosen one
     */
    record Chosen(Choice choice, List<Scan> meant) {

        /** Scans of organisations of which nothing stands in the table, because they were asked something else or nobody took part. */
        List<Scan> left(ComparedTable table) {
            Set<String> shown =
                    table.rows().stream().map(row -> row.scan().organisation()).collect(Collectors.toSet());
            return meant.stream()
                    .filter(scan -> !shown.contains(scan.organisation().code()))
                    .toList();
        }
    }

    /** Empty when there is nothing to read yet. */
    Optional<Chosen> choose(UriInfo address) {
        List<Scan> readable = reachable.listReadable();
        return choice(address, readable).map(choice -> new Chosen(choice, meant(choice, readable)));
    }

    /** What stands side by side; it is written down for the organisations that it was read. */
    ComparedTable table(Chosen chosen) {
        return table(chosen, chosen.choice().compared());
    }

    /** The same rows with other scores. */
    ComparedTable table(Chosen chosen, ComparedView view) {
        Questionnaire questionnaire = chosen.choice().questionnaire();
        ComparedTable table = ComparedTable.of(
                view,
                closed.list(questionnaire.id(), view, chosen.meant()),
                Topic.listOf(questionnaire, view.level()),
                chosen.choice().sort().order());
        reachable.noteCompared(
                chosen.meant(), table.rows().stream().map(row -> row.scan().id()));
        return table;
    }

    /** What lies under and beside a table on the map. */
    Ground ground(Chosen chosen, ComparedTable table) {
        Map<String, String> provinces = organisations.listOf(OrganisationKind.PROVINCE).stream()
                .filter(province -> !province.fictional())
                .collect(Collectors.toMap(Organisation::name, Organisation::code));
        return new Ground(
                provinces,
                chosen.choice().isFor(OrganisationKind.PROVINCE),
                chosen.left(table).stream()
                        .map(Scan::organisation)
                        .distinct()
                        .map(other -> new Ground.Other(
                                other.code(), other.name(), other.figures().province()))
                        .toList());
    }

    private Optional<Choice> choice(UriInfo address, List<Scan> readable) {
        List<QuestionnaireId> versions = closed.listVersions(readable);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        Questionnaire questionnaire = catalog.get(Choice.version(versions, asked(address, "vragenlijst")));
        List<Questionnaire> all = versions.stream().map(catalog::get).toList();
        List<Programme> own = programmes.listOf(user.getUsername());
        return Optional.of(new Choice(
                versions,
                questionnaire,
                Choice.group(questionnaire, all, asked(address, "groep")),
                Choice.View.of(asked(address, "beeld")),
                Choice.Across.of(asked(address, "per")),
                Choice.SortKey.of(asked(address, "volgorde")),
                Stream.of(Filter.Kind.values())
                        .map(kind -> Filter.of(kind, readable, asked(address, kind.key())))
                        .toList(),
                own,
                Choice.programme(own, asked(address, Choice.PROGRAMME))));
    }

    private static Optional<String> asked(UriInfo address, String field) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(field));
    }

    private List<Scan> meant(Choice choice, List<Scan> readable) {
        return reachable.inProgramme(choice.programme(), readable).stream()
                .filter(scan -> choice.filters().stream().allMatch(filter -> filter.keeps(scan)))
                .toList();
    }
}
