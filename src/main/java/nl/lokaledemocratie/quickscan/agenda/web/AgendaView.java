package nl.lokaledemocratie.quickscan.agenda.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.AgendaStatus;
import nl.lokaledemocratie.quickscan.agenda.web.AgendaFindings.Finding;

/**
 * The agenda of a scan as its page shows it.
 *
 * @param groups   what is on it, by how far it is
 * @param findings of the result that are not on it
 * @param before   title of the scan before; empty where there is none
 * @param earlier  what was on its agenda and is not on this one
 */
public record AgendaView(List<Group> groups, List<Finding> findings, String before, List<Line> earlier) {

    /** What is as far as that; not empty. */
    public record Group(AgendaStatus status, List<Line> lines) {}

    /**
     * Something on the agenda.
     *
     * @param theme   name of the theme that it is about; empty for none
     * @param anchor  where that is on the page of the result
     * @param late    whether it should have been done
     * @param corrected the day on which the result was corrected after this was written
     * @param changes what changed in the theme since the scan that it comes from
     */
    public record Line(
            AgendaItem item,
            String theme,
            String anchor,
            boolean late,
            Optional<LocalDate> corrected,
            List<String> changes) {}

    public AgendaView {
        groups = List.copyOf(groups);
        findings = List.copyOf(findings);
        earlier = List.copyOf(earlier);
    }

    /** What is on an agenda by how far it is; the order within stays. */
    static List<Group> grouped(List<AgendaItem> items, Function<AgendaItem, Line> line) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.plan().status(), TreeMap::new, Collectors.mapping(line, Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
