/** Backup and restore of either database. */
@NullMarked
package nl.lokaledemocratie.quickscan.database.backup;

import org.jspecify.annotations.NullMarked;
