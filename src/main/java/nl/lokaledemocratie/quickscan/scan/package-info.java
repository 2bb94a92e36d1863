/** A scan: one organisation, one questionnaire version, its groups and its course from preparation to closed. Invitations are here too. */
package nl.lokaledemocratie.quickscan.scan;
