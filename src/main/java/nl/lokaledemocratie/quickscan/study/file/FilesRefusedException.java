package nl.lokaledemocratie.quickscan.study.file;

import java.util.List;

/** Files that cannot be used, with everything that is wrong with them; nothing of them has been taken. */
public class FilesRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    public FilesRefusedException(List<FileProblem> problems) {
        super(problems.size() + " problems, the first: " + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    public List<FileProblem> problems() {
        return problems;
    }
}
