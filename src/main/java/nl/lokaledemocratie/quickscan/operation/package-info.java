/** Limits, metrics and an orderly end of the service. */
package nl.lokaledemocratie.quickscan.operation;
