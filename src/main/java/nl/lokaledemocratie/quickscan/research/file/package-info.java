/** The files that researchers get: what stands in each column, and how a sheet becomes a row. A sheet is read, written and forgotten. */
@NullMarked
package nl.lokaledemocratie.quickscan.research.file;

import org.jspecify.annotations.NullMarked;
