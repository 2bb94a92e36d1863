/**
 * Where the data is kept: the data folder with its secrets, the embedded PostgreSQL that runs when no database is configured, and
 * backup and restore of either database. Used by {@code Main} and {@code cli}; no feature depends on it, features see a datasource.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.database;

import org.jspecify.annotations.NullMarked;
