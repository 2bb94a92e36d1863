/** Where a griffier gets the link with which a scan can be tried before it opens. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.trial;

import org.jspecify.annotations.NullMarked;
