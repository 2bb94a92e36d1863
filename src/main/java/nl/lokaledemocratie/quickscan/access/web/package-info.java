/** Pages to sign in, and to go on where somebody was. */
package nl.lokaledemocratie.quickscan.access.web;
