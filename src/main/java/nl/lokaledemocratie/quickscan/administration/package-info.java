/** Pages of the administrator: accounts, organisations, the state of the service. */
@NullMarked
package nl.lokaledemocratie.quickscan.administration;

import org.jspecify.annotations.NullMarked;
