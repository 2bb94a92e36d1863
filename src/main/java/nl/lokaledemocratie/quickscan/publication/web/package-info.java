/** Pages of closing and of the published result. */
package nl.lokaledemocratie.quickscan.publication.web;
