package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.analysis.claim.GapStory.Place;
import nl.lokaledemocratie.quickscan.notation.Notation;

/** A theme that a sentence names with its gap, as it is written. */
public record GapPlace(String theme, String gap) {

    static List<GapPlace> list(List<Place> places, String language) {
        Notation notation = Notation.in(Locale.forLanguageTag(language));
        return places.stream()
                .map(place -> new GapPlace(place.theme().name().in(language), notation.signed(place.gap(), 1)))
                .toList();
    }
}
