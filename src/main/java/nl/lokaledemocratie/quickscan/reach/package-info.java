/** Which scans somebody may reach: the one guard. */
package nl.lokaledemocratie.quickscan.reach;
