package nl.lokaledemocratie.quickscan.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;

/**
 * The stored form of a published result: what its records hold and nothing that follows from it. Its mapper is its own: settings of the
 * service do not change what is stored.
 */
final class StoredResult {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addMixIn(PublishedScore.class, ScoreForm.class)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredResult() {}

    static String write(PublishedResult result) {
        try {
            return MAPPER.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published result that cannot be written", e);
        }
    }

    static PublishedResult read(String json) {
        try {
            return MAPPER.readValue(json, PublishedResult.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored result that cannot be read", e);
        }
    }
}
