/** Limits, metrics and an orderly end of the service. */
@NullMarked
package nl.lokaledemocratie.quickscan.operation;

import org.jspecify.annotations.NullMarked;
