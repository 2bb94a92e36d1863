/** What people wrote in their own words, of closed scans: until when it is kept, reading it, and wiping it. */
@NullMarked
package nl.lokaledemocratie.quickscan.response.words;

import org.jspecify.annotations.NullMarked;
