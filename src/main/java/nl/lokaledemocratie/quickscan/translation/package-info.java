/** Texts that go to a translator and come back (XLIFF 1.2): of a questionnaire, and our own words for who takes part. */
@NullMarked
package nl.lokaledemocratie.quickscan.translation;

import org.jspecify.annotations.NullMarked;
