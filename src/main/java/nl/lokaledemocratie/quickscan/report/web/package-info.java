/** The report as a download. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.web;

import org.jspecify.annotations.NullMarked;
