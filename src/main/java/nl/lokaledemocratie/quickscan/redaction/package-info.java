/**
 * What in somebody's own words may say who they are or who others are, and what of these words a person lets stand. Rules and lists that
 * ship with the program; nothing is asked elsewhere. They miss things: a person reads every answer before it is printed.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.redaction;

import org.jspecify.annotations.NullMarked;
