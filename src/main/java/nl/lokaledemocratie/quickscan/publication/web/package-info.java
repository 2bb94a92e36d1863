/** Pages of closing and of the published result. */
@NullMarked
package nl.lokaledemocratie.quickscan.publication.web;

import org.jspecify.annotations.NullMarked;
