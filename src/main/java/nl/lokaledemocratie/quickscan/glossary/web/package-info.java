/** The glossary as templates ask for it, in the language of the page. */
package nl.lokaledemocratie.quickscan.glossary.web;
