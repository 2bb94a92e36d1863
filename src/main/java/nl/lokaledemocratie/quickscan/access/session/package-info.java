/** Signing in and staying so: sessions, their cookie, and the limit on attempts. */
package nl.lokaledemocratie.quickscan.access.session;
