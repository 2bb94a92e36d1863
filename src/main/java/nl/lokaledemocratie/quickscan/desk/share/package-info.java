/** How a griffier tells people of a scan: short address, QR code, links by channel, a device for all. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.share;

import org.jspecify.annotations.NullMarked;
