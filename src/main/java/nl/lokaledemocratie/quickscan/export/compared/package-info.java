/** What stands side by side of several organisations as tables, number by number, for who reckons on. */
@NullMarked
package nl.lokaledemocratie.quickscan.export.compared;

import org.jspecify.annotations.NullMarked;
