/** What organisations tell each other of a finding: what went well with them and what did not. Who reads it both sides agreed to. */
@NullMarked
package nl.lokaledemocratie.quickscan.lesson;

import org.jspecify.annotations.NullMarked;
