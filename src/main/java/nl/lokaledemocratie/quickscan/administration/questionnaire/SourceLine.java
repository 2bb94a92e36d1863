package nl.lokaledemocratie.quickscan.administration.questionnaire;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;

/**
 * The line of a file that a problem is about.
 *
 * @param before what stands before the place of the problem
 * @param marked the word there; empty when the line ends there
 * @param after  the rest
 */
public record SourceLine(String before, String marked, String after) {

    private static final int MOST_BEFORE = 60;
    private static final int MOST_MARKED = 60;
    private static final int MOST_AFTER = 80;
    private static final String CUT = "…";

    static SourceLine of(QuestionnaireProblem problem, List<String> lines) {
        String line = problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
        int start = offset(line, problem.column() - 1);
        int end = endOfWord(line, start);
        return new SourceLine(
                tail(printable(line.substring(0, start))),
                head(printable(line.substring(start, end)), MOST_MARKED),
                head(printable(line.substring(end)), MOST_AFTER));
    }

    public boolean isEmpty() {
        return (before + marked + after).isBlank();
    }

    /** The place in the string of a column that counts characters. */
    private static int offset(String line, int characters) {
        return line.offsetByCodePoints(0, Math.min(characters, line.codePointCount(0, line.length())));
    }

    private static int endOfWord(String line, int start) {
        int end = start;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String printable(String text) {
        return text.replace('\t', ' ').replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static String head(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + CUT;
    }

    private static String tail(String text) {
        return text.length() <= MOST_BEFORE ? text : CUT + text.substring(text.length() - MOST_BEFORE);
    }
}
