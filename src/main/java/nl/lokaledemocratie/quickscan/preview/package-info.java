/** The walk before a scan is open: pages that show every group's questions and keep nothing. */
package nl.lokaledemocratie.quickscan.preview;
