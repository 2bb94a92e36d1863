/** The griffier's page of where people stop. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.reached;

import org.jspecify.annotations.NullMarked;
