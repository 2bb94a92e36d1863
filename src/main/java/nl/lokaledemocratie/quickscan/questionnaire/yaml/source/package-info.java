/** The YAML text itself: a safe tree of nodes, their places, and the problems found in it. */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import org.jspecify.annotations.NullMarked;
