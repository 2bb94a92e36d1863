package nl.lokaledemocratie.quickscan.openanswer.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for the clerk about answers in people's own words. The texts are in {@code messages/openanswers*.properties}. */
@MessageBundle("openanswers")
public interface AnswerMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String why(String state);

    @Message
    String lead(int answers, int chosen);

    @Message
    String rules();

    @Message
    String small();

    @Message
    String wipedOn(String day, int days);

    @Message
    String changeDay();

    @Message
    String wipe();

    @Message
    String notice(String key);

    @Message
    String filters();

    @Message
    String filter(String key);

    @Message
    String empty(String key);

    @Message
    String marked();

    @Message
    String open();

    @Message
    String state(String key);

    @Message
    String theme(String name);

    @Message
    String noTheme();

    @Message
    String pages();

    @Message
    String pageOf(int page, int pages);

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String chosenTitle();

    @Message
    String chosenLead();

    @Message
    String chosenOpen();

    @Message
    String start();

    @Message
    String itemTitle();

    @Message
    String question();

    @Message
    String group();

    @Message
    String out();

    @Message
    String left();

    @Message
    String leftHelp();

    @Message
    String watch();

    @Message
    String pass();

    @Message
    String themeLabel();

    @Message
    String themeHelp();

    @Message
    String choose();

    @Message
    String notChosen(boolean chosen);

    @Message
    String skip();

    @Message
    String back();

    @Message
    String problem(String key, String words);

    @Message
    String printed();

    @Message
    String original();

    @Message
    String withdraw();

    @Message
    String dayTitle();

    @Message
    String dayLead(int days);

    @Message
    String day();

    @Message
    String dayHelp(String from, String until);

    @Message
    String dayProblem(String from, String until);

    @Message
    String dayChanged();

    @Message
    String save();

    @Message
    String wipeTitle();

    @Message
    String wipeLead();

    @Message
    String wipeCopies();

    @Message
    String quotedTitle();

    @Message
    String quotedLead();

    @Message
    String quotedElse();

    @Message
    String fieldWords();

    @Message
    String fieldState();
}
