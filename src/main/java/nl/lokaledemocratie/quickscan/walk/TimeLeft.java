package nl.lokaledemocratie.quickscan.walk;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;

/** How much is left to do, by the same reckoning as what the first page promises. */
@ApplicationScoped
public class TimeLeft {

    private static final int MAX_PAGES = 10_000;

    /** Pages of an open scan do not change; which questions are shown does, so from a page on all of them count. */
    private record Key(UUID scan, String audience, String language, String page) {}

    private final Cache<Key, Integer> minutes =
            Caffeine.newBuilder().maximumSize(MAX_PAGES).build();

    /** Minutes from a step on to the end, that step too, rounded up. */
    public int minutes(Walk walk, String audience, String language, Step step) {
        Key from = new Key(walk.scan().id(), audience, language, step.page().key());
        return minutes.get(
                from, key -> (int) Math.ceil(AnsweringTime.from(key.page(), walk.questionnaire(), audience, language)
                        .minutes()));
    }
}
