/** Where an adviseur asks for the reports of many organisations together. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.bundle.web;

import org.jspecify.annotations.NullMarked;
