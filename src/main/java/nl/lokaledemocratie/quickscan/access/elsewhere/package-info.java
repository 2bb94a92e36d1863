/**
 * Signing in at one's own organisation (OpenID Connect). Its only work is to make of what was told there, and verified, an account of
 * ours; the session and all behind it are those of everybody. Nothing here is on the road of respondents.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.access.elsewhere;

import org.jspecify.annotations.NullMarked;
