/** The griffier's page to upload answers given on paper. */
package nl.lokaledemocratie.quickscan.paper.web;
