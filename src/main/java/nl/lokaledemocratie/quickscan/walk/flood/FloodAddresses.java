package nl.lokaledemocratie.quickscan.walk.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.response.flood.FloodConfig;
import nl.lokaledemocratie.quickscan.web.RecentPlaces;

/** How often was sent from one address: in memory, forgotten with the window. */
@ApplicationScoped
class FloodAddresses {

    private final RecentPlaces places;

    @Inject
    FloodAddresses(FloodConfig config) {
        this.places = new RecentPlaces(config.perAddress(), config.addressWindow());
    }

    /** Counts one more; false when there were too many of late. */
    boolean count(String place) {
        return places.count(place);
    }
}
