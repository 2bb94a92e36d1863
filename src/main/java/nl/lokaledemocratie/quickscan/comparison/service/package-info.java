/** Loads the closed scans that are compared. */
@NullMarked
package nl.lokaledemocratie.quickscan.comparison.service;

import org.jspecify.annotations.NullMarked;
