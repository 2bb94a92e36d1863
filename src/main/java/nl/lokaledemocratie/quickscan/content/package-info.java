/** Reads the texts of the folder {@code reports}. */
package nl.lokaledemocratie.quickscan.content;
