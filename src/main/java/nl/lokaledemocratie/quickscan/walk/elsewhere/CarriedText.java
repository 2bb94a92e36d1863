package nl.lokaledemocratie.quickscan.walk.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import nl.lokaledemocratie.quickscan.response.carried.BrokenParcelException;

/** Writes and reads what a parcel holds, as the scripts on a device do. */
@ApplicationScoped
class CarriedText {

    private final ObjectMapper json;
    private final ObjectReader reader;

    @Inject
    CarriedText(ObjectMapper json) {
        this.json = json;
        this.reader = json.readerFor(Carried.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Carried carried) {
        try {
            return json.writeValueAsString(carried);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write what is carried", e);
        }
    }

    /** @throws BrokenParcelException when no page of ours wrote it */
    Carried read(String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            throw new BrokenParcelException();
        }
    }
}
