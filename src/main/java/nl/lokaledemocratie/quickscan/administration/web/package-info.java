/** The beheerder's pages: organisations with their sources, accounts, published questionnaires and the state of the service. */
package nl.lokaledemocratie.quickscan.administration.web;
