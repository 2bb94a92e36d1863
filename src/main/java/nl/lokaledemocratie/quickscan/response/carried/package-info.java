/** Answers on their way to another device, under a code that is kept nowhere: what lies here nobody can read without it. */
@NullMarked
package nl.lokaledemocratie.quickscan.response.carried;

import org.jspecify.annotations.NullMarked;
