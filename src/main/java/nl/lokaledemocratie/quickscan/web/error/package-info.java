/** What a person sees when something goes wrong. */
@NullMarked
package nl.lokaledemocratie.quickscan.web.error;

import org.jspecify.annotations.NullMarked;
