/**
 * The second step of signing in: after the password a code that changes every half minute (TOTP, RFC 6238), or once each of ten recovery
 * codes. Who may sign in without it is a setting of the installation.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.access.factor;

import org.jspecify.annotations.NullMarked;
