/** The files in which what was published of a scan is given, for pages and programs alike. */
@NullMarked
package nl.lokaledemocratie.quickscan.export.file;

import org.jspecify.annotations.NullMarked;
