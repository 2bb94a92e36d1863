/** What a printed file says of itself, and whether a byte of it changed since it was made. Pure. */
@NullMarked
package nl.lokaledemocratie.quickscan.document.seal;

import org.jspecify.annotations.NullMarked;
