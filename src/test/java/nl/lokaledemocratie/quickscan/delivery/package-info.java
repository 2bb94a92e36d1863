/** What is delivered with the program and run by others: images, manifests, releases, documents. */
package nl.lokaledemocratie.quickscan.delivery;
