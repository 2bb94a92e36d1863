/**
 * Charts as values, and the one renderer that draws them with JFreeChart on any {@code Graphics2D}: as vectors into the report and
 * as SVG for pages. A chart holds only what the published result lets through, with its numbers already written as text.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.chart;

import org.jspecify.annotations.NullMarked;
