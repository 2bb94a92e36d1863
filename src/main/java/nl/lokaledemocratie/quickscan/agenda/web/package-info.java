/** The griffier's pages of the agenda that follows a result. */
@NullMarked
package nl.lokaledemocratie.quickscan.agenda.web;

import org.jspecify.annotations.NullMarked;
