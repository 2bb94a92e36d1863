/** Municipalities, provinces and water boards, from the reference data. */
package nl.lokaledemocratie.quickscan.organisation;
