/** The questionnaire as a form to print, with the keys and numbers that a file of answers asks for. */
@NullMarked
package nl.lokaledemocratie.quickscan.paper.form;

import org.jspecify.annotations.NullMarked;
