/** The offline commands: no server, and but for backup and restore no database. */
@NullMarked
package nl.lokaledemocratie.quickscan.cli;

import org.jspecify.annotations.NullMarked;
