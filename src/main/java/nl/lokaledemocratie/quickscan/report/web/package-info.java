/** Downloading the report of a closed scan. */
package nl.lokaledemocratie.quickscan.report.web;
