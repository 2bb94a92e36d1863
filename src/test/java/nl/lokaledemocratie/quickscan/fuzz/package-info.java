/** Sends what no browser sends to every address of the service, signed in and not, the same each time. */
@NullMarked
package nl.lokaledemocratie.quickscan.fuzz;

import org.jspecify.annotations.NullMarked;
