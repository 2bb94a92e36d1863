/** Pages for answers on paper: the form, the file, typing, withdrawing. */
package nl.lokaledemocratie.quickscan.paper.web;
