/**
 * The report of a closed scan as a tagged PDF: what it says ({@code ReportContent}, with the Dutch prose of the folder
 * {@code reports}) and how it is laid out. It shows nothing but the published result, so the disclosure rules hold here by
 * construction.
 */
package nl.lokaledemocratie.quickscan.report;
