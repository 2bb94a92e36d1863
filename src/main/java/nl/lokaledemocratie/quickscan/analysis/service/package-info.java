/**
 * Closing: streams the answers of a closed scan through the pure analysis and the disclosure rules, and keeps what may be published.
 * Everything that shows numbers afterwards reads {@code Publications} and nothing else.
 */
package nl.lokaledemocratie.quickscan.analysis.service;
