/** The offline commands: they need no database and no server, and serve who has data from elsewhere. */
package nl.lokaledemocratie.quickscan.cli;
