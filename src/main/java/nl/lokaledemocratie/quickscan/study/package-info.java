/** A study folder from elsewhere (METHOD.md 1), read whole or refused whole, and its analysis. Knows no database and no web. */
@NullMarked
package nl.lokaledemocratie.quickscan.study;

import org.jspecify.annotations.NullMarked;
