package nl.lokaledemocratie.quickscan.walk;

/**
 * The field for a code as it stands on the page.
 *
 * @param typed what somebody typed, which stays there until it is right
 */
record CodeEntry(CodeProblem problem, String typed) {

    static final CodeEntry EMPTY = new CodeEntry(CodeProblem.NONE, "");
}
