/** What the beheerder needs for a data protection impact assessment and a processing agreement, as this installation is set up. */
@NullMarked
package nl.lokaledemocratie.quickscan.administration.facts;

import org.jspecify.annotations.NullMarked;
