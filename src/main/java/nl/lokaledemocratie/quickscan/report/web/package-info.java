/** The report as a download. */
package nl.lokaledemocratie.quickscan.report.web;
