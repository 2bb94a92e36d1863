package nl.lokaledemocratie.quickscan.study.file;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file or several; stops listing, never counting, when it has listed enough. */
public final class FileProblems {

    private static final int MOST = 1000;

    private final List<FileProblem> list = new ArrayList<>();
    private final List<FileProblem> warnings = new ArrayList<>();
    private int unlisted;

    public void add(String file, long line, int column, FileProblem.Code code, String subject) {
        add(new FileProblem(file, line, column, code, subject));
    }

    public void addAll(FileProblems others) {
        others.list.forEach(this::add);
        unlisted += others.unlisted;
        warnings.addAll(others.warnings);
    }

    public void add(FileProblem problem) {
        if (list.size() < MOST) {
            list.add(problem);
        } else {
            unlisted++;
        }
    }

    /** Adds what refuses nothing. */
    public void warn(FileProblem warning) {
        warnings.add(warning);
    }

    /** What refuses nothing, in order. */
    public List<FileProblem> warnings() {
        return List.copyOf(warnings);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** What was found, in order; the last one says how many more there are, if there are more. */
    public List<FileProblem> list() {
        List<FileProblem> all = new ArrayList<>(list);
        if (unlisted > 0) {
            String file = list.get(list.size() - 1).file();
            all.add(new FileProblem(file, 0, 0, FileProblem.Code.MORE_PROBLEMS, Integer.toString(unlisted)));
        }
        return all;
    }

    /**
     * Nothing when all is well.
     *
     * @throws FilesRefusedException with everything that was found
     */
    public void refuse() {
        if (!isEmpty()) {
            throw new FilesRefusedException(list());
        }
    }
}
