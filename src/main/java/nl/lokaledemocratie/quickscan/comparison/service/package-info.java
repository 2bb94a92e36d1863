/** Loads the closed scans that are compared. */
package nl.lokaledemocratie.quickscan.comparison.service;
