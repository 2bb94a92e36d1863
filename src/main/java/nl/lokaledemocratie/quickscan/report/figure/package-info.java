/** The figures of a report: which signs, rows and words they have. */
@org.jspecify.annotations.NullMarked
package nl.lokaledemocratie.quickscan.report.figure;
