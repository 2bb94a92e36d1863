/** Backup and restore of either database. */
package nl.lokaledemocratie.quickscan.database.backup;
