/** Loads the published results of closed scans for the pure comparison. */
package nl.lokaledemocratie.quickscan.comparison.service;
