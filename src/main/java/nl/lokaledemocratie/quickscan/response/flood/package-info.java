/**
 * More than people send: noticed by how much comes in, in memory; marked by the number of the flood on what came in meanwhile; set aside or
 * not by the griffier before closing.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.response.flood;

import org.jspecify.annotations.NullMarked;
