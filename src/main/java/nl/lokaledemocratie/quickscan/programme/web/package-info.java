/** Pages on which advisers make programmes, and organisations decide who reads their results. */
@NullMarked
package nl.lokaledemocratie.quickscan.programme.web;

import org.jspecify.annotations.NullMarked;
