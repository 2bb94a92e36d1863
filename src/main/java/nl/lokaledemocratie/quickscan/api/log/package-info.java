/** What the staff did, for programs. */
@NullMarked
package nl.lokaledemocratie.quickscan.api.log;

import org.jspecify.annotations.NullMarked;
