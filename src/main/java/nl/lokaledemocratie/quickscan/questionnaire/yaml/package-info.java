/**
 * Reads a questionnaire from YAML. Every problem of a file is told at once, with its place and a remedy; the words for it, in Dutch and
 * English, are in {@code problems/questionnaire.properties}. Anchors, tags and outsized files are refused before anything is built.
 * Uses the questionnaire's values and SnakeYAML's node tree, which knows lines and columns. One small reader or check per part of a
 * file, most of them seen by nobody else: that is why there are many.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import org.jspecify.annotations.NullMarked;
