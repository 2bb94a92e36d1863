/** What the pages know of the interface for programs: its address, and its errors. */
@NullMarked
package nl.lokaledemocratie.quickscan.web.machine;

import org.jspecify.annotations.NullMarked;
