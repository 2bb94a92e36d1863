package nl.lokaledemocratie.quickscan.response;

import java.time.LocalDate;

import nl.lokaledemocratie.quickscan.answer.Channel;

/** How many people of an audience answered on a day, by one channel. */
public record DayCount(String audience, LocalDate day, Channel channel, int responses) {

    public boolean isOnPaper() {
        return channel == Channel.PAPER;
    }
}
