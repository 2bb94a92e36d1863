/** This organisation beside others that did the same scan, where there are enough of them. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.beside;

import org.jspecify.annotations.NullMarked;
