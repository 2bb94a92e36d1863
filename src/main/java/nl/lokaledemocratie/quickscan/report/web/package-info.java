/** The report as a download, and the page on which anybody checks a copy of it. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.web;

import org.jspecify.annotations.NullMarked;
