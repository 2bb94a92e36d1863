/** How much the built service costs the processor, seen from outside. */
package nl.lokaledemocratie.quickscan.speed;
