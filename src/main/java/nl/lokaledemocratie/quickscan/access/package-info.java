/**
 * Who of the staff is signed in and what they may reach: accounts, the three roles, the current user. Respondents have no account.
 * Pages about it are in {@code access.web}; no other feature is known here, so an organisation is only its code.
 */
package nl.lokaledemocratie.quickscan.access;
