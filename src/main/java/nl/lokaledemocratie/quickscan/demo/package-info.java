/**
 * Demonstration content: fictional municipalities with simulated answers, and three accounts to look around with. Only there when
 * {@code quickscan.demo.enabled} is true; everything in it is marked as fictional. Nobody depends on this package.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.demo;

import org.jspecify.annotations.NullMarked;
