/** Where and how to report a weakness of the service: for people and for programs. */
@NullMarked
package nl.lokaledemocratie.quickscan.web.weakness;

import org.jspecify.annotations.NullMarked;
