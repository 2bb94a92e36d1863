/** The offline commands: no server, and but for backup and restore no database. */
package nl.lokaledemocratie.quickscan.cli;
