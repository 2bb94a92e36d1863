package nl.lokaledemocratie.quickscan.walk;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;

/** How much is left to do, by the same reckoning as what the first page promises. */
@ApplicationScoped
class TimeLeft {

    private static final int MAX_PAGES = 10_000;

    /** Pages of an open scan do not change; which questions are shown does, so a page counts with all of them. */
    private record Key(UUID scan, String audience, String language, String page) {}

    private final Cache<Key, Double> minutes =
            Caffeine.newBuilder().maximumSize(MAX_PAGES).build();

    /** Minutes for these steps, rounded up: never none. */
    int minutes(Walk walk, String audience, String language, List<Step> steps) {
        double all = steps.stream()
                .map(step -> step.page().key())
                .mapToDouble(page ->
                        minutes.get(new Key(walk.scan().id(), audience, language, page), key -> count(walk, key)))
                .sum();
        return Math.max(1, (int) Math.ceil(all));
    }

    private static double count(Walk walk, Key key) {
        Page page = walk.questionnaire().pages().stream()
                .filter(one -> one.key().equals(key.page()))
                .findFirst()
                .orElseThrow();
        return AnsweringTime.of(page, key.audience(), key.language()).minutes();
    }
}
