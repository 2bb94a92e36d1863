package nl.lokaledemocratie.quickscan.desk.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Writes what people are told of a scan: three texts, and the lines of a poster. */
final class PublicityTexts {

    private final Announcement told;
    private final PublicityMessages words;

    PublicityTexts(Announcement told) {
        this.told = told;
        words = MessageBundles.get(PublicityMessages.class, Localized.Literal.of(told.language()));
    }

    PublicityMessages words() {
        return words;
    }

    /** A short notice for a site, an article for a newspaper, a message for social media. */
    List<PublicityText> all() {
        return Stream.of(text("site", notice()), text("krant", article()), text("sociaal", message()))
                .toList();
    }

    private PublicityText text(String key, List<String> paragraphs) {
        Stream<String> first = told.fictional() ? Stream.of(words.fictional()) : Stream.of();
        return PublicityText.of(
                key, told.language(), Stream.concat(first, paragraphs.stream()).collect(Collectors.joining("\n\n")));
    }

    private List<String> notice() {
        return List.of(
                words.headline(),
                joined(
                        words.wantsToKnow(told.organisation()),
                        words.fillIn(told.title()),
                        words.minutes(told.minutes()),
                        when(),
                        code(),
                        words.anonymousShort()),
                words.goTo() + "\n" + told.address());
    }

    private List<String> article() {
        return List.of(
                words.headline(),
                joined(words.wantsToKnow(told.organisation()), words.fillIn(told.title())),
                words.howTitle() + "\n" + words.goToAddress() + "\n" + told.address() + "\n"
                        + joined(words.minutes(told.minutes()), when(), code(), words.voluntary()),
                words.anonymousTitle() + "\n" + words.anonymous(),
                words.resultsTitle() + "\n"
                        + joined(words.results(told.organisation()), words.representative(), words.notOfficial()));
    }

    private List<String> message() {
        return List.of(
                joined(words.headline(), words.wantsToKnowShort(told.organisation())),
                joined(words.minutes(told.minutes()), when(), code(), words.anonymousShort()),
                words.takePart() + " " + told.address());
    }

    /** What a poster says beside its code. */
    List<String> facts() {
        return Stream.of(words.minutes(told.minutes()), when(), code(), words.anonymousPoster())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What it says in small letters. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (told.fictional()) {
            notes.add(words.fictional());
        }
        notes.add(joined(words.voluntary(), words.representative()));
        notes.add(words.notOfficial());
        return notes;
    }

    private String code() {
        return told.coded() ? words.coded() : "";
    }

    private String when() {
        if (told.begin().isPresent()) {
            String begin = told.begin().get();
            return told.end().map(end -> words.between(begin, end)).orElseGet(() -> words.from(begin));
        }
        return told.end().map(words::until).orElse("");
    }

    private static String joined(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }
}
