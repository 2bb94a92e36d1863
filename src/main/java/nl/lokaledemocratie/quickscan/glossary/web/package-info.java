/** The words of results on pages. */
package nl.lokaledemocratie.quickscan.glossary.web;
