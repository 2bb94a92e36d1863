package nl.lokaledemocratie.quickscan.comparison.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the scans of one organisation one after the other. The texts are in {@code messages/trend*.properties}. */
@MessageBundle("trend")
public interface TrendMessages {
    @Message
    String title();

    @Message
    String head(String name);

    @Message
    String lead();

    @Message
    String offer(String name, int scans);

    @Message
    String one();

    @Message
    String scans(int number);

    @Message
    String now();

    @Message
    String wish();

    @Message
    String group(String group);

    @Message
    String sure(String sureness, String themes);

    @Message
    String theme(String theme, String before, String now);

    @Message
    String and(String first, String last);

    @Message
    String nothing();

    @Message
    String signs();

    @Message
    String period(String before, String after);

    @Message
    String step(String before, String now, String sureness);

    @Message
    String why(String why);

    @Message
    String how();

    @Message
    String common();

    @Message
    String people();

    @Message
    String test();

    @Message
    String gap();
}
