/** Pictures of addresses that phones read. */
@NullMarked
package nl.lokaledemocratie.quickscan.qr;

import org.jspecify.annotations.NullMarked;
