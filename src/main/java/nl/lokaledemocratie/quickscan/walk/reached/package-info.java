/** How far people of open groups come, without telling who: counted where they see a step for the first time, on either road. */
@NullMarked
package nl.lokaledemocratie.quickscan.walk.reached;

import org.jspecify.annotations.NullMarked;
