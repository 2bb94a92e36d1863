package nl.lokaledemocratie.quickscan.publication;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import nl.lokaledemocratie.quickscan.analysis.published.FlatScore;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;

/** Says to JSON that scores are stored in their flat form. */
@JsonSerialize(converter = ScoreForm.Writing.class)
@JsonDeserialize(converter = ScoreForm.Reading.class)
interface ScoreForm {

    /** To what is stored. */
    final class Writing extends StdConverter<PublishedScore, FlatScore> {
        @Override
        public FlatScore convert(PublishedScore score) {
            return FlatScore.of(score);
        }
    }

    /** From what is stored. */
    final class Reading extends StdConverter<FlatScore, PublishedScore> {
        @Override
        public PublishedScore convert(FlatScore stored) {
            return stored.score();
        }
    }
}
