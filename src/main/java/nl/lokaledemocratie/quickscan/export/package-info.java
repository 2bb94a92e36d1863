/** The numbers of a published result as tables for who reckons on, and single figures of the report. Nothing is computed here. */
@NullMarked
package nl.lokaledemocratie.quickscan.export;

import org.jspecify.annotations.NullMarked;
