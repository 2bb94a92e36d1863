/** The questionnaire on paper, for those who do not go online. */
package nl.lokaledemocratie.quickscan.report.form;
