/** The stored sheets: which answer goes in which column, and how they are written, read in one stream and rewritten at closing. */
@NullMarked
package nl.lokaledemocratie.quickscan.response.store;

import org.jspecify.annotations.NullMarked;
