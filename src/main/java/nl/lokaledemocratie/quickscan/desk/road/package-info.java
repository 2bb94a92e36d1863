/** How far a scan is, and what its griffier does next. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.road;

import org.jspecify.annotations.NullMarked;
