/** The frame of all pages. Knows no feature. */
package nl.lokaledemocratie.quickscan.web;
