/** Where a scan's page leads to and what is said when it cannot do what was asked. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.way;

import org.jspecify.annotations.NullMarked;
