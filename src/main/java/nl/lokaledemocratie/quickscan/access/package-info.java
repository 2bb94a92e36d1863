/**
 * Who of the staff is signed in: accounts, roles, the current user. Respondents have no account. No other feature is known here, so
 * an organisation is only its code.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.access;

import org.jspecify.annotations.NullMarked;
