/**
 * Answers coming in: drafts, sending, the stored sheets and their counts. Keeps the promise that nothing stored links a person, an
 * invitation or an order of arrival to a sheet. Uses {@code scan} and {@code questionnaire}; {@code analysis.service} reads from here.
 */
package nl.lokaledemocratie.quickscan.response;
