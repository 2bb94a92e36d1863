/** The page on which somebody of the staff sets up, renews and ends the second step of signing in. */
@NullMarked
package nl.lokaledemocratie.quickscan.access.factor.web;

import org.jspecify.annotations.NullMarked;
