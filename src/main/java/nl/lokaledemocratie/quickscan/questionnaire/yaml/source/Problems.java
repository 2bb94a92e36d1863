package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Weight;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with one file. */
public final class Problems {

    private static final Comparator<QuestionnaireProblem> IN_FILE_ORDER =
            Comparator.comparingInt(QuestionnaireProblem::line).thenComparingInt(QuestionnaireProblem::column);

    private static final int MOST = 200;

    private final String file;
    private final boolean published;
    private final List<QuestionnaireProblem> found = new ArrayList<>();
    private final List<QuestionnaireProblem> warnings = new ArrayList<>();

    /** Of a file that is new. */
    public Problems(String file) {
        this(file, false);
    }

    /** @param published whether it was published before: what later releases began to refuse is a warning then */
    public Problems(String file, boolean published) {
        this.file = file;
        this.published = published;
    }

    public void add(Node at, Code code, Phrase text, Phrase remedy) {
        add(at.getStartMark(), code, text, remedy);
    }

    public void add(Mark at, Code code, Phrase text, Phrase remedy) {
        add(at.getLine() + 1, at.getColumn() + 1, code, text, remedy);
    }

    public void add(int line, int column, Code code, Phrase text, Phrase remedy) {
        if (found.size() < MOST) {
            found.add(new QuestionnaireProblem(file, line, column, code, text, remedy));
        } else if (found.size() == MOST) {
            found.add(new QuestionnaireProblem(
                    file,
                    line,
                    column,
                    Code.MORE_PROBLEMS,
                    Phrase.of("moreProblems"),
                    Phrase.of("moreProblems.remedy")));
        }
    }

    /** Refuses by a rule that came after the first release: what was published before it stays as it is. */
    public void addForNew(Node at, Code code, Phrase text, Phrase remedy) {
        if (published) {
            warn(at, code, text, remedy);
        } else {
            add(at, code, text, remedy);
        }
    }

    /** Tells of something that is probably not meant, and refuses nothing. */
    public void warn(Node at, Code code, Phrase text, Phrase remedy) {
        warn(at.getStartMark().getLine() + 1, at.getStartMark().getColumn() + 1, code, text, remedy);
    }

    public void warn(int line, int column, Code code, Phrase text, Phrase remedy) {
        if (warnings.size() < MOST) {
            warnings.add(new QuestionnaireProblem(Weight.WARNING, file, line, column, code, text, remedy));
        }
    }

    /** Whether nothing more will be told. */
    public boolean isFull() {
        return found.size() > MOST;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    /** Whether everything found after the first {@code count} problems has one of these codes. */
    public boolean onlySince(int count, Set<Code> codes) {
        return found.stream().skip(count).map(QuestionnaireProblem::code).allMatch(codes::contains);
    }

    public List<QuestionnaireProblem> inFileOrder() {
        return found.stream().sorted(IN_FILE_ORDER).toList();
    }

    public List<QuestionnaireProblem> warnings() {
        return warnings.stream().sorted(IN_FILE_ORDER).distinct().toList();
    }

    public QuestionnaireReading refused() {
        return new QuestionnaireReading(Optional.empty(), inFileOrder(), warnings());
    }

    /** A file without problems. */
    public QuestionnaireReading accepted(Questionnaire questionnaire) {
        return new QuestionnaireReading(Optional.of(questionnaire), List.of(), warnings());
    }
}
