/** Signing in and staying so: sessions, their cookie, and the limit on attempts. */
@NullMarked
package nl.lokaledemocratie.quickscan.access.session;

import org.jspecify.annotations.NullMarked;
