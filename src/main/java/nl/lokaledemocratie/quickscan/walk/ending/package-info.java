/** What a walk shows and asks once a scan has an end: until when, and of whom it is known that they began before. */
@NullMarked
package nl.lokaledemocratie.quickscan.walk.ending;

import org.jspecify.annotations.NullMarked;
