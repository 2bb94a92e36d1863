/** How long data is kept, for the page on privacy; who keeps it says so. */
@NullMarked
package nl.lokaledemocratie.quickscan.web.term;

import org.jspecify.annotations.NullMarked;
