/** Which report definitions there are, shipped and of the operator, and with which one a scan is printed. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.catalog;

import org.jspecify.annotations.NullMarked;
