/** The chapters of the report, each of the published result. */
package nl.lokaledemocratie.quickscan.report.chapter;
