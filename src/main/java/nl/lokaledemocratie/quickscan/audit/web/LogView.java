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
 * @param checkable whether its reader keeps the installation and may have it checked
 * @param chain     whether the log is as it was written, where that was asked for
 */
public record LogView(
        String role,
        String act,
        List<String> acts,
        List<LineView> lines,
        Optional<Long> older,
        boolean later,
        boolean checkable,
        Optional<AuditLog.Chain> chain) {

    public LogView {
        acts = List.copyOf(acts);
        lines = List.copyOf(lines);
    }
}
