package nl.lokaledemocratie.quickscan.desk.announcement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.desk.share.ShareViews;
import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.PageLanguage;

/** Gathers what people are told of a scan. */
@RequestScoped
public class Announcements {

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ShareViews shared;

    @Inject
    Clock clock;

    /** The languages of a scan in which it can be told; Dutch comes first. */
    public List<String> languages(Scan scan) {
        Questionnaire questionnaire = questionnaires.of(scan);
        return PageLanguage.FOR_EVERYONE.stream()
                .filter(questionnaire.languages()::contains)
                .toList();
    }

    /** Those of them whose script can be printed and drawn. */
    public List<String> printed(Scan scan) {
        return languages(scan).stream().filter(Announcement::isPrintable).toList();
    }

    /**
     * What is told.
     *
     * @param language one of {@link #languages}
     * @param channel  by which people come, when that is to be counted
     */
    public Announcement of(Scan scan, String language, Optional<String> channel) {
        Questionnaire questionnaire = questionnaires.of(scan);
        String address = shared.address(scan);
        return new Announcement(
                language,
                scan.organisation().fullName(),
                LanguageTag.isDutch(language)
                        ? scan.title()
                        : questionnaire.title().in(language),
                address,
                channel.map(name -> address + "?via=" + name).orElse(address),
                AnsweringTime.promisedMinutes(questionnaire, language),
                scan.opens().filter(moment -> scan.status() == ScanStatus.DRAFT).map(moment -> words(moment, language)),
                scan.end().map(ScanEnd::at).map(moment -> words(moment, language)),
                isCoded(scan, questionnaire),
                scan.fictional());
    }

    private String words(Instant moment, String language) {
        return Notation.in(Locale.forLanguageTag(language)).moment(moment.atZone(clock.getZone()));
    }

    /** Whether nobody can answer without a code. */
    private static boolean isCoded(Scan scan, Questionnaire questionnaire) {
        List<String> open = questionnaire.audiences().stream()
                .filter(audience -> !audience.closed())
                .map(Audience::key)
                .toList();
        return scan.audiences().stream()
                .filter(group -> open.contains(group.audience()))
                .allMatch(group -> group.letters() == Letters.ONLY);
    }
}
