/** What a walk asks of who sends to an open group when more comes in than people send. */
@NullMarked
package nl.lokaledemocratie.quickscan.walk.flood;

import org.jspecify.annotations.NullMarked;
