/**
 * How numbers and days are written, and how numbers and texts that come in are read, in one place for pages, reports, charts, forms, files
 * and the command line. Pure; knows no other package.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.notation;

import org.jspecify.annotations.NullMarked;
