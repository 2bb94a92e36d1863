/** The adviseur's page: the gaps of one group in all organisations side by side, as a table and a picture. */
package nl.lokaledemocratie.quickscan.comparison.web;
