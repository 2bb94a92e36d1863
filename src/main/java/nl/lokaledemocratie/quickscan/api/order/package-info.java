/** Reports that programs had made: they take a second or two, so they are ordered and fetched later. */
@NullMarked
package nl.lokaledemocratie.quickscan.api.order;

import org.jspecify.annotations.NullMarked;
