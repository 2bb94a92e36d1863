package nl.lokaledemocratie.quickscan;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The half of all tests about what residents see and what is reckoned and printed; {@link StaffSuite} is the other. */
@Suite
@SelectPackages({
    "nl.lokaledemocratie.quickscan.analysis",
    "nl.lokaledemocratie.quickscan.answer",
    "nl.lokaledemocratie.quickscan.attack",
    "nl.lokaledemocratie.quickscan.browser",
    "nl.lokaledemocratie.quickscan.chart",
    "nl.lokaledemocratie.quickscan.cli",
    "nl.lokaledemocratie.quickscan.document",
    "nl.lokaledemocratie.quickscan.export",
    "nl.lokaledemocratie.quickscan.form",
    "nl.lokaledemocratie.quickscan.fuzz",
    "nl.lokaledemocratie.quickscan.load",
    "nl.lokaledemocratie.quickscan.questionnaire",
    "nl.lokaledemocratie.quickscan.report",
    "nl.lokaledemocratie.quickscan.response",
    "nl.lokaledemocratie.quickscan.spss",
    "nl.lokaledemocratie.quickscan.study",
    "nl.lokaledemocratie.quickscan.walk",
    "nl.lokaledemocratie.quickscan.web"
})
class WalkAndReportSuite {}
