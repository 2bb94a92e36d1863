package nl.lokaledemocratie.quickscan.lesson;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.lokaledemocratie.quickscan.lesson.Circles.Reach;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import org.jboss.logging.Logger;

/**
 * The lessons that organisations share. Nobody reads one but who is in a circle that it is shared in, while its writer is in that circle
 * too: what one of them takes back ends at once.
 */
@ApplicationScoped
@Transactional
public class Lessons implements PanacheRepositoryBase<Lesson, UUID> {

    /** So many of one scan at most. */
    public static final int MOST = 50;

    private static final Logger LOG = Logger.getLogger(Lessons.class);

    @Inject
    Circles circles;

    @Inject
    Organisations organisations;

    @Inject
    Scans scans;

    @Inject
    Clock clock;

    /** What its organisation tells of a scan, the newest first. */
    public List<Lesson> listOf(UUID scan) {
        return list("scanId", scan).stream()
                .sorted(Comparator.comparing(Lesson::writtenOn).reversed().thenComparing(Lesson::id))
                .toList();
    }

    /** One of this scan. */
    public Optional<Lesson> find(UUID scan, UUID id) {
        return findByIdOptional(id).filter(lesson -> lesson.scanId().equals(scan));
    }

    /**
     * Tells something new, to nobody but the circles that its organisation is in; the same key a second time tells nothing more.
     *
     * @throws ScanNotClosedException while there is no result
     * @throws LessonsFullException   when there are {@link #MOST}
     */
    public void add(UUID id, UUID key, LessonPlan plan) {
        Scan scan = take(id);
        if (findByIdOptional(key).isPresent()) {
            return;
        }
        if (count("scanId", id) >= MOST) {
            throw new LessonsFullException();
        }
        persist(new Lesson(key, scan, plan.within(reach(scan)), LocalDate.now(clock)));
        LOG.infof("A lesson of scan %s is shared", id);
    }

    /**
     * Tells it otherwise, or to others.
     *
     * @param asSeen whether it still is what its writer looked at
     * @return whether it is there
     * @throws ChangedMeanwhileException when it is not as seen
     */
    public boolean change(UUID id, UUID lesson, Supplier<LessonPlan> plan, Predicate<LessonPlan> asSeen) {
        Scan scan = take(id);
        Optional<Lesson> found = find(id, lesson);
        found.ifPresent(there -> {
            if (!asSeen.test(there.plan())) {
                throw new ChangedMeanwhileException("lesson " + lesson);
            }
            there.write(plan.get().within(reach(scan)), LocalDate.now(clock));
        });
        return found.isPresent();
    }

    /** Takes it back, whatever became of it: nobody reads it any more. */
    public void withdraw(UUID scan, UUID lesson) {
        take(scan);
        find(scan, lesson).ifPresent(this::delete);
        LOG.infof("A lesson of scan %s is not shared any more", scan);
    }

    /** What others tell an organisation of findings with one questionnaire, in order of their names. */
    public List<Told> toldTo(Organisation reader, String questionnaire) {
        Reach mine = circles.reachOf(reader.code());
        Map<UUID, Set<String>> members = new HashMap<>();
        Set<String> reference = mine.reference() ? circles.inReferenceSet() : Set.of();
        return told(
                questionnaire,
                lesson -> !lesson.organisation().equals(reader.code())
                        && (lesson.plan().reference() && reference.contains(lesson.organisation())
                                || isIn(lesson, mine.programmes(), members)),
                author -> author.fictional() == reader.fictional());
    }

    /** What organisations tell the advisers of these programmes; the reference set tells advisers nothing. */
    public List<Told> toldIn(Set<UUID> programmes, String questionnaire) {
        Map<UUID, Set<String>> members = new HashMap<>();
        return told(questionnaire, lesson -> isIn(lesson, programmes, members), author -> true);
    }

    private List<Told> told(String questionnaire, Predicate<Lesson> isRead, Predicate<Organisation> isMeant) {
        return list("questionnaire", questionnaire).stream()
                .filter(isRead)
                .flatMap(lesson -> organisations.find(lesson.organisation()).stream()
                        .filter(isMeant)
                        .map(author -> new Told(
                                lesson.id(), author.code(), author.fullName(), lesson.plan(), lesson.writtenOn())))
                .sorted(Comparator.comparing(Told::organisation).thenComparing(Told::id))
                .toList();
    }

    private boolean isIn(Lesson lesson, Set<UUID> programmes, Map<UUID, Set<String>> members) {
        return lesson.plan().programmes().stream()
                .filter(programmes::contains)
                .anyMatch(programme ->
                        members.computeIfAbsent(programme, circles::membersOf).contains(lesson.organisation()));
    }

    private Reach reach(Scan scan) {
        return circles.reachOf(scan.organisation().code());
    }

    private Scan take(UUID id) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
        return scan;
    }
}
