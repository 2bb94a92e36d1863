/** What stands above the figures of a theme. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.theme;

import org.jspecify.annotations.NullMarked;
