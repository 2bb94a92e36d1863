package nl.lokaledemocratie.quickscan.database.backup;

/** What was written or read, for the operator. */
public record BackupSummary(int tables, long rows) {

    static BackupSummary of(Manifest manifest) {
        return new BackupSummary(manifest.tables().size(), manifest.rows());
    }
}
