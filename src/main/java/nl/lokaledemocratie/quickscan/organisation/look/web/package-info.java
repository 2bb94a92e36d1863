/** Where a griffier gives the look of the organisation, and where browsers fetch it. */
@NullMarked
package nl.lokaledemocratie.quickscan.organisation.look.web;

import org.jspecify.annotations.NullMarked;
