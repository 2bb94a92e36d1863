/** The reference sets of METHOD.md and how results are compared with them. */
package nl.lokaledemocratie.quickscan.truth;
