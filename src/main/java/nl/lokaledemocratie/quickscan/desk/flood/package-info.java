/** The griffier's page of what came in during floods. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.flood;

import org.jspecify.annotations.NullMarked;
