/** What changed in one organisation from scan to scan, as far as it was tested when the later one was published (METHOD.md 10). */
@NullMarked
package nl.lokaledemocratie.quickscan.comparison.trend;

import org.jspecify.annotations.NullMarked;
