/** By which channel somebody came to a walk: it travels in a cookie and is counted when answers were received, never on the sheet. */
@NullMarked
package nl.lokaledemocratie.quickscan.walk.channel;

import org.jspecify.annotations.NullMarked;
