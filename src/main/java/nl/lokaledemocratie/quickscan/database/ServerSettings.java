package nl.lokaledemocratie.quickscan.database;

import java.util.Map;

/** How the embedded PostgreSQL runs. */
final class ServerSettings {

    static final Map<String, String> ALL = Map.ofEntries(
            // The library is made for tests: what makes data safe is off by default.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", "''"),
            Map.entry("max_connections", "100"),
            // Write-ahead files are removed, not renamed: what was in them must not stay readable after closing a scan.
            Map.entry("wal_recycle", "off"),
            // The log must not hold answers (row contents in details) nor when they came.
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_autovacuum_min_duration", "-1"));

    private ServerSettings() {}
}
