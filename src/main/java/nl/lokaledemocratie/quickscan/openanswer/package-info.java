/**
 * What people wrote to open questions, for the clerk of their organisation: which of it may be read, what is put under which theme, and what is
 * chosen for the report. A report reads only what was chosen.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.openanswer;

import org.jspecify.annotations.NullMarked;
