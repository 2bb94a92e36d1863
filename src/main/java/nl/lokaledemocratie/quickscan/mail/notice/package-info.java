/** Letters to the clerk of a scan: that it opens or ends soon. */
@NullMarked
package nl.lokaledemocratie.quickscan.mail.notice;

import org.jspecify.annotations.NullMarked;
