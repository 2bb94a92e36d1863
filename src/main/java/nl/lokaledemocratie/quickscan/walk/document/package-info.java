/** The whole questionnaire in one page, for who answers on the device itself: the page, and the sending of what was filled in there. */
@NullMarked
package nl.lokaledemocratie.quickscan.walk.document;

import org.jspecify.annotations.NullMarked;
