/** The frame that all pages share: layout, language, security headers, error pages and notations. Knows no feature. */
package nl.lokaledemocratie.quickscan.web;
