/** Pages for answers on paper: the form, the file, typing, withdrawing. */
@NullMarked
package nl.lokaledemocratie.quickscan.paper.web;

import org.jspecify.annotations.NullMarked;
