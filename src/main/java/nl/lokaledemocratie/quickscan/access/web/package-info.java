/** Pages to sign in, and to go on where somebody was. */
@NullMarked
package nl.lokaledemocratie.quickscan.access.web;

import org.jspecify.annotations.NullMarked;
