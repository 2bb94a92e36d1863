package nl.lokaledemocratie.quickscan.analysis.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.result.CeilingResult;
import nl.lokaledemocratie.quickscan.analysis.result.CompositionResult;
import nl.lokaledemocratie.quickscan.analysis.result.RankingResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;

/** The rows of METHOD.md 14 that say how far others may be trusted. */
public final class CautionJson {

    private CautionJson() {}

    public static Map<String, Object> row(CeilingResult row) {
        return new JsonRow()
                .put("level", JsonRow.name(row.wish().level()))
                .put("group", row.wish().group())
                .put("key", row.wish().key())
                .put("n", row.n())
                .put("wish_top_count", row.topCount())
                .put("wish_top_share", row.topShare())
                .putLimits("wish_top_low", "wish_top_high", row.topLimits())
                .put("n_pairs", row.pairs())
                .put("gap_room_count", row.roomCount())
                .put("gap_room", row.room())
                .put("flags", Flag.join(row.flags()))
                .fields();
    }

    public static Map<String, Object> row(RankingResult row) {
        Map<String, Object> over = new LinkedHashMap<>();
        over.put("shown", row.shown());
        over.put("mean_only", row.meanOnly());
        over.put("hidden", row.hidden());
        return new JsonRow()
                .put("group", row.group())
                .put("ranked_over", over)
                .put("largest", places(row.largest()))
                .put("smallest", places(row.smallest()))
                .fields();
    }

    private static List<Map<String, Object>> places(List<RankingResult.Place> places) {
        return places.stream()
                .map(place -> new JsonRow()
                        .put("key", place.key())
                        .put("gap", place.gap())
                        .fields())
                .toList();
    }

    public static Map<String, Object> row(CompositionResult row) {
        return new JsonRow()
                .put("group", row.group())
                .put("variable", row.variable())
                .put("ordered", row.ordered())
                .put("n_known", row.known())
                .put("n_unknown", row.unknown())
                .put("counts_shown", row.countsShown())
                .put("dissimilarity", row.dissimilarity())
                .put("classes", row.classes().stream().map(CautionJson::row).toList())
                .fields();
    }

    private static Map<String, Object> row(CompositionResult.Share share) {
        return new JsonRow()
                .put("category", share.label())
                .put("categories", share.categories())
                .put("n", share.n())
                .put("share", share.share())
                .put("population_share", share.populationShare())
                .put("diff_pp", share.difference())
                .put("chance_band", share.chanceBand())
                .fields();
    }
}
