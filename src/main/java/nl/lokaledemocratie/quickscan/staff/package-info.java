/** Which scans a member of the staff may reach: the one guard that all pages and resources about scans go through. */
package nl.lokaledemocratie.quickscan.staff;
