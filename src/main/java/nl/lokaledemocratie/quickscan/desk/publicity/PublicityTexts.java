package nl.lokaledemocratie.quickscan.desk.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.desk.announcement.Announcement;
import nl.lokaledemocratie.quickscan.desk.announcement.AnnouncementMessages;

/** Writes what people are told of a scan: three texts, and the lines of a poster. */
final class PublicityTexts {

    private final Announcement told;
    private final AnnouncementMessages words;

    PublicityTexts(Announcement told) {
        this.told = told;
        words = told.words();
    }

    AnnouncementMessages words() {
        return words;
    }

    /** A short notice for a site, an article for a newspaper, a message for social media. */
    List<PublicityText> all() {
        return Stream.of(text("site", notice()), text("krant", article()), text("sociaal", message()))
                .toList();
    }

    /** What a picture says, for who cannot see it. */
    PublicityText alternative() {
        return PublicityText.of(
                "beschrijving",
                told.language(),
                Announcement.joined(
                        told.fictional() ? words.fictional() : "",
                        told.organisation() + ": " + words.headline(),
                        words.call(),
                        told.when(),
                        words.anonymousShort(),
                        words.goTo() + " " + told.typed()));
    }

    private PublicityText text(String key, List<String> paragraphs) {
        Stream<String> first = told.fictional() ? Stream.of(words.fictional()) : Stream.of();
        return PublicityText.of(
                key, told.language(), Stream.concat(first, paragraphs.stream()).collect(Collectors.joining("\n\n")));
    }

    private List<String> notice() {
        return List.of(
                words.headline(),
                Announcement.joined(
                        words.wantsToKnow(told.organisation()),
                        words.fillIn(told.title()),
                        words.minutes(told.minutes()),
                        when(),
                        code(),
                        words.anonymousShort()),
                words.goTo() + "\n" + told.link());
    }

    private List<String> article() {
        return List.of(
                words.headline(),
                Announcement.joined(words.wantsToKnow(told.organisation()), words.fillIn(told.title())),
                words.howTitle() + "\n" + words.goToAddress() + "\n" + told.link() + "\n"
                        + Announcement.joined(words.minutes(told.minutes()), when(), code(), words.voluntary()),
                words.anonymousTitle() + "\n" + words.anonymous(),
                words.resultsTitle() + "\n"
                        + Announcement.joined(
                                words.results(told.organisation()), words.representative(), words.notOfficial()));
    }

    private List<String> message() {
        return List.of(
                Announcement.joined(words.headline(), words.wantsToKnowShort(told.organisation())),
                Announcement.joined(words.minutes(told.minutes()), when(), code(), words.anonymousShort()),
                words.takePart() + " " + told.link());
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
        notes.add(Announcement.joined(words.voluntary(), words.representative()));
        notes.add(words.notOfficial());
        return notes;
    }

    private String code() {
        return told.coded() ? words.coded() : "";
    }

    private String when() {
        return told.when();
    }
}
