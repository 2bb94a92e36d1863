/** Who took part: how many of each group, how they were reached, and who is missing beside the population. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.people;

import org.jspecify.annotations.NullMarked;
