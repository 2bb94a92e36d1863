/** Pages on which scans of several organisations are compared. */
package nl.lokaledemocratie.quickscan.comparison.web;
