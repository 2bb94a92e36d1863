package nl.lokaledemocratie.quickscan.lesson.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what organisations tell each other of findings. The texts are in {@code messages/lesson*.properties}. */
@MessageBundle("lesson")
public interface LessonMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String who();

    @Message
    String stops();

    @Message
    String own();

    @Message
    String none();

    @Message
    String tellNew();

    @Message
    String noCircle();

    @Message
    String toGrants();

    @Message
    String others();

    @Message
    String othersLead();

    @Message
    String othersNone();

    @Message
    String outcomeName(String outcome);

    @Message
    String outcomeBadge(boolean well);

    @Message
    String about(String theme, String group);

    @Message
    String by(String organisation, String day);

    @Message
    String ask(String contact);

    @Message
    String readers();

    @Message
    String readersProgramme(String name, int others, String organisations, String advisers);

    @Message
    String readersReference(int number);

    @Message
    String readersNone();

    @Message
    String edit();

    @Message
    String withdraw();

    @Message
    String withdrawHelp();

    @Message
    String newTitle();

    @Message
    String editTitle();

    @Message
    String theme();

    @Message
    String group();

    @Message
    String allGroups();

    @Message
    String outcome();

    @Message
    String told();

    @Message
    String toldHelp();

    @Message
    String contact();

    @Message
    String contactHelp();

    @Message
    String shared();

    @Message
    String sharedHelp();

    @Message
    String circleProgramme(String name, int others);

    @Message
    String circleReference(int number);

    @Message
    String marks();

    @Message
    String marksLead();

    @Message
    String marksOut();

    @Message
    String marksStay();

    @Message
    String marksChange();

    @Message
    String problem(String field);

    @Message
    String back();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String gone();

    @Message
    String tell();

    @Message
    String compared();

    @Message
    String comparedLead(String group);
}
