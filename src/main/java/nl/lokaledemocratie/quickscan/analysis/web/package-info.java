/** Closing a scan and reading its published result. Shows nothing that is not in the publication. */
package nl.lokaledemocratie.quickscan.analysis.web;
