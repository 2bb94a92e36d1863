/** What the chapters share: the published result they tell of and the Dutch prose of the folder {@code reports}. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.content;

import org.jspecify.annotations.NullMarked;
