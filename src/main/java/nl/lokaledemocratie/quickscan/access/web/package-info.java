/** The pages to sign in, sign out and choose a password, and the frame of all pages of the staff. */
package nl.lokaledemocratie.quickscan.access.web;
