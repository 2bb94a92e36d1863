/**
 * Signing in and staying so: sessions, their cookie, and the limit on attempts. Quarkus seals the cookie. What is around it is ours
 * and not its form login, which ends no session when a password or a role changes and loses what was typed while one ended.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.access.session;

import org.jspecify.annotations.NullMarked;
