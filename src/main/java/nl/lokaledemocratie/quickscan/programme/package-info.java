/**
 * Who shares what with whom: programmes of organisations and advisers, what organisations let them read, and who did. Nothing is shared
 * until an organisation says so.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.programme;

import org.jspecify.annotations.NullMarked;
