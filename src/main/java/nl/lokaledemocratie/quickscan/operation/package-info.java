/** What an operator needs of a running service: stopping without losing an answer, and metrics that tell nothing about respondents. */
package nl.lokaledemocratie.quickscan.operation;
