/** What people are told of a scan, in the languages in which they can answer. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.announcement;

import org.jspecify.annotations.NullMarked;
