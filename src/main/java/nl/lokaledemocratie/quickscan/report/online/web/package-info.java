/** The public page of a report and the griffier's page on which it is made public or taken back. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.online.web;

import org.jspecify.annotations.NullMarked;
