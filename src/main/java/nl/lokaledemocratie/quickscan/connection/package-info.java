/**
 * What comes in over a connection before it is a request: how long it may take, what is refused because it can be read in two ways, and
 * whose word about the sender's address counts. It sits in Netty, below everything else; {@code operation} guards what comes after.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.connection;

import org.jspecify.annotations.NullMarked;
