/** That an open scan stands still for a while, and why. */
@NullMarked
package nl.lokaledemocratie.quickscan.scan.pause;

import org.jspecify.annotations.NullMarked;
