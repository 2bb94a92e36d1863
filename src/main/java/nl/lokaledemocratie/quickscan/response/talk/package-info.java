/**
 * E-mail addresses for the talk afterwards: left after sending and apart from it, sealed until closing, then a list that is wiped on a set
 * day. Nothing links an address to a sheet, a code, a group or a moment.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.response.talk;

import org.jspecify.annotations.NullMarked;
