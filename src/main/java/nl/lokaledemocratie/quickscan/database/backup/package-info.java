/** Backup and restore of the whole database without PostgreSQL's own tools: one zip file with a manifest. Used by {@code cli}. */
package nl.lokaledemocratie.quickscan.database.backup;
