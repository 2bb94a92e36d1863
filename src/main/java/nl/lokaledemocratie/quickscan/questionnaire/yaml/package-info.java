/**
 * Reads a questionnaire from YAML. Every problem of a file is told at once, with its place and a remedy, in Dutch: those who write
 * questionnaires read it. Anchors, tags and outsized files are refused before anything is built. Uses the questionnaire's values
 * and SnakeYAML's node tree, which knows lines and columns.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import org.jspecify.annotations.NullMarked;
