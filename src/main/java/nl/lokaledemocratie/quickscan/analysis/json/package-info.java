/** Results as the JSON of METHOD.md 14, for who checks the numbers. */
@NullMarked
package nl.lokaledemocratie.quickscan.analysis.json;

import org.jspecify.annotations.NullMarked;
