/** A scan and its course: prepared, open, closed. */
package nl.lokaledemocratie.quickscan.scan;
