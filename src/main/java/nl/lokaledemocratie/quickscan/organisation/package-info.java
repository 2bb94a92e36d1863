/** Municipalities, provinces and water boards, from the reference data. */
@NullMarked
package nl.lokaledemocratie.quickscan.organisation;

import org.jspecify.annotations.NullMarked;
