/** The stored sheets: how they are written in compact form, read in one stream and rewritten at closing. */
@NullMarked
package nl.lokaledemocratie.quickscan.response.store;

import org.jspecify.annotations.NullMarked;
