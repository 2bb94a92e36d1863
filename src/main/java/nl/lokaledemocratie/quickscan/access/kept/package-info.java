/**
 * What a signed-in person was busy with, sealed in cookies of their own browser: typed forms, the page to return to, a notice shown once.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.access.kept;

import org.jspecify.annotations.NullMarked;
