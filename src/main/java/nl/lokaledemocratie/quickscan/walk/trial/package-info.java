/**
 * A trial of a scan in preparation: its questions, branches, checks and words, with all that is filled in travelling in the form. Nothing
 * here can store an answer: no package that could is within reach of this one, which a test holds it to.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.walk.trial;

import org.jspecify.annotations.NullMarked;
