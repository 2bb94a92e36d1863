package nl.lokaledemocratie.quickscan.audit.web;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.audit.AuditLog;

/**
 * A page of the log.
 *
 * @param act   key of the act that was chosen; empty for all
 * @param acts  keys of those that can be chosen
 * @param older number of the last line, where there are older ones
 * @param later whether this is not the first page
 * @param chain whether the log is as it was written, for who keeps the installation
 */
public record LogView(
        String role,
        String act,
        List<String> acts,
        List<LineView> lines,
        Optional<Long> older,
        boolean later,
        Optional<AuditLog.Chain> chain) {

    public LogView {
        acts = List.copyOf(acts);
        lines = List.copyOf(lines);
    }
}
