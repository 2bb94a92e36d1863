/** Where a scan's page leads to and what is said when it cannot do what was asked. */
package nl.lokaledemocratie.quickscan.desk.way;
