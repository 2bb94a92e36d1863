package nl.lokaledemocratie.quickscan.translation;

/**
 * A text as it came back.
 *
 * @param markup whether there are elements among the words, which are no part of the text
 * @param line   where it begins in the file, from 1
 */
record TranslatedText(String key, String source, String target, boolean markup, int line, int column) {}
