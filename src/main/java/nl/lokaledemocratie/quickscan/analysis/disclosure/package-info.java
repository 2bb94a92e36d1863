/**
 * The one gate (METHOD.md 12): takes a result and makes of it what readers may get, the types of {@code analysis.published}. Nothing
 * else makes those.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.analysis.disclosure;

import org.jspecify.annotations.NullMarked;
