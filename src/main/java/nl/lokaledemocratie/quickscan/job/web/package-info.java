/** The page on which the beheerder sees how the work by the clock goes. */
@NullMarked
package nl.lokaledemocratie.quickscan.job.web;

import org.jspecify.annotations.NullMarked;
