/** The description of the interface for programs (OpenAPI 3.1): one file by hand, held to the routes by tests, and what is the same everywhere. */
@NullMarked
package nl.lokaledemocratie.quickscan.api.document;

import org.jspecify.annotations.NullMarked;
