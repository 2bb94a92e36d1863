/** What a griffier puts on a wall, in a newspaper and on a site to tell people of a scan: a poster and texts. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.publicity;

import org.jspecify.annotations.NullMarked;
