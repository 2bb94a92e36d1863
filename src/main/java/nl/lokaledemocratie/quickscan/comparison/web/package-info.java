/** Pages on which scans of several organisations are compared. */
@NullMarked
package nl.lokaledemocratie.quickscan.comparison.web;

import org.jspecify.annotations.NullMarked;
