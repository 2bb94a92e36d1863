/** The page on which the staff make and withdraw keys for their programs. */
@NullMarked
package nl.lokaledemocratie.quickscan.access.token.web;

import org.jspecify.annotations.NullMarked;
