/** The griffier's pages: the scans of the own organisation, from new to closed, with counts of responses and never an answer. */
package nl.lokaledemocratie.quickscan.scan.web;
