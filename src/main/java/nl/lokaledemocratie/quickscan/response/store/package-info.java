/**
 * The stored sheets: which answer goes in which column in compact form, and how they are read in one stream and rewritten at closing.
 * The binary form of COPY is parsed here and not by a library because a million sheets must be counted in at most twice the time of
 * sending them: whatever makes an object per row or per column takes more.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.response.store;

import org.jspecify.annotations.NullMarked;
