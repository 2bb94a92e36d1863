/** Style sheets and scripts as they go over the line: without what browsers do not need, packed once, served from memory. */
@NullMarked
package nl.lokaledemocratie.quickscan.web.asset;

import org.jspecify.annotations.NullMarked;
