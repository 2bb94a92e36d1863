package nl.lokaledemocratie.quickscan.questionnaire.clinic;

/**
 * Something in a text that could be plainer.
 *
 * @param words      the words it is about
 * @param suggestion what to do instead, in Dutch
 */
public record Finding(Rule rule, String words, String suggestion) {}
