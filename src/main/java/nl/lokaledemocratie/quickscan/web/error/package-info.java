/** What a person sees when something goes wrong. */
package nl.lokaledemocratie.quickscan.web.error;
