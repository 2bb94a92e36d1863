/**
 * The walk: the pages on which a person answers, step by step and without an account. Between steps the service keeps nothing but the
 * encrypted draft; the key to it travels in a cookie.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.walk;

import org.jspecify.annotations.NullMarked;
