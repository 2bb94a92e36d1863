/** The page on which the staff read what was done, and the same as a file. */
@NullMarked
package nl.lokaledemocratie.quickscan.audit.web;

import org.jspecify.annotations.NullMarked;
