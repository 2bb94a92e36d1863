/** Pages of the administrator: accounts, organisations, the state of the service. */
package nl.lokaledemocratie.quickscan.administration;
