/** Streams the ratings of a scan out of the database, for the analysis. */
@NullMarked
package nl.lokaledemocratie.quickscan.response.ratings;

import org.jspecify.annotations.NullMarked;
