package nl.lokaledemocratie.quickscan.analysis.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.result.BetweenResult;
import nl.lokaledemocratie.quickscan.analysis.result.EstimateResult;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult;
import nl.lokaledemocratie.quickscan.analysis.result.ReferenceResult;
import nl.lokaledemocratie.quickscan.analysis.result.ReliabilityResult;
import nl.lokaledemocratie.quickscan.analysis.result.RemarkableResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace;
import nl.lokaledemocratie.quickscan.analysis.stats.Reliability;

/** The rows of METHOD.md 14 that set things beside each other: groups, items, municipalities and years. */
public final class ComparisonJson {

    private ComparisonJson() {}

    public static Map<String, Object> row(ReliabilityResult row) {
        Reliability reliability = row.reliability();
        return new JsonRow()
                .put("group", row.cell().group())
                .put("theme", row.cell().key())
                .put("aspect", row.cell().aspect().key())
                .put("k", reliability.k())
                .put("n_complete", reliability.complete())
                .put("alpha", reliability.alpha())
                .putLimits("ci_low", "ci_high", reliability.limits())
                .put("mean_r", reliability.meanR())
                .putList("item_rest", reliability.itemRest())
                .put("flags", Flag.join(reliability.flags()))
                .fields();
    }

    public static Map<String, Object> row(BetweenResult row) {
        return new JsonRow()
                .put("level", JsonRow.name(row.a().level()))
                .put("aspect", row.a().aspect().key())
                .put("key", row.a().key())
                .put("group_a", row.a().group())
                .put("group_b", row.b().group())
                .putDifference(row.difference())
                .fields();
    }

    public static Map<String, Object> row(PriorityResult row) {
        return new JsonRow()
                .put("level", JsonRow.name(row.level()))
                .put("group", row.group())
                .put("cross_x_data", row.crossX())
                .put("cross_y_data", row.crossY())
                .put("cross_scale", row.crossScale())
                .put("points", row.points().stream().map(ComparisonJson::point).toList())
                .fields();
    }

    private static Map<String, Object> point(PriorityResult.Point point) {
        return new JsonRow()
                .put("key", point.key())
                .put("x", point.x())
                .put("y", point.y())
                .put("quadrant_data", point.quadrantData().map(Enum::name).orElse(null))
                .put("quadrant_scale", point.quadrantScale().name())
                .put("iso", point.iso())
                .put("borderline_data", point.borderline().orElse(null))
                .fields();
    }

    public static Map<String, Object> weighting(WeightingResult result) {
        JsonRow row = new JsonRow().put("status", result.status().name());
        result.weights().ifPresent(weights -> row.put("n_weighted", weights.weighted())
                .put("n_excluded", weights.excluded())
                .put("outer_clips", weights.clips())
                .put("w_min", weights.lowest())
                .put("w_max", weights.highest())
                .put("w_max_uncapped", weights.highestUncapped())
                .put("n_eff", weights.effectiveN())
                .put("deff_kish", weights.designEffect()));
        return row.fields();
    }

    static List<Map<String, Object>> weighted(WeightingResult result) {
        return result.scores().stream().map(ComparisonJson::row).toList();
    }

    private static Map<String, Object> row(WeightingResult.Score score) {
        JsonRow row = new JsonRow()
                .put("level", JsonRow.name(score.cell().level()))
                .put("key", score.cell().key())
                .put("aspect", score.cell().aspect().key())
                .put("n", score.mean().n())
                .put("mean", score.mean().mean())
                .put("se", score.mean().se())
                .put("df", score.mean().df())
                .putLimits("ci_low", "ci_high", score.mean().ci())
                .put("n_eff", score.mean().effectiveN())
                .put("deff_kish", score.mean().designEffect())
                .put("sd_w", score.mean().sd());
        if (score.cell().level() == Level.ITEM) {
            row.put("share_high", score.shareHigh()).put("share_high_se", score.shareHighSe());
        }
        return row.fields();
    }

    public static Map<String, Object> row(ReferenceResult row) {
        Map<String, Object> fields = new LinkedHashMap<>(new JsonRow()
                .put("group", row.cell().group())
                .put("theme", row.cell().key())
                .put("aspect", row.cell().aspect().key())
                .put("n", row.n())
                .put("mean", row.mean())
                .fields());
        fields.putAll(place(row.place()));
        return fields;
    }

    public static Map<String, Object> place(ReferencePlace place) {
        JsonRow row = new JsonRow()
                .put("J", place.references())
                .put("ref_mean", place.referenceMean())
                .put("ref_sd", place.referenceSd())
                .put("percentile", place.percentile())
                .put("z", place.z())
                .put("s2_within", place.withinVariance());
        return row.put("Q", place.shrinkage().map(ReferencePlace.Shrinkage::q).orElse(null))
                .put(
                        "tau2",
                        place.shrinkage().map(ReferencePlace.Shrinkage::tau2).orElse(null))
                .put("mu", place.shrinkage().map(ReferencePlace.Shrinkage::mu).orElse(null))
                .put(
                        "mu_se",
                        place.shrinkage().map(ReferencePlace.Shrinkage::muSe).orElse(null))
                .put(
                        "lambda",
                        place.shrinkage().map(ReferencePlace.Shrinkage::lambda).orElse(null))
                .put(
                        "eb_mean",
                        place.shrinkage().map(ReferencePlace.Shrinkage::mean).orElse(null))
                .put(
                        "eb_se",
                        place.shrinkage().map(ReferencePlace.Shrinkage::se).orElse(null))
                .putLimits("eb_low", "eb_high", place.shrinkage().map(ReferencePlace.Shrinkage::limits))
                .put("flags", Flag.join(place.flags()))
                .fields();
    }

    public static Map<String, Object> row(EstimateResult row) {
        return new JsonRow()
                .put("level", JsonRow.name(row.cell().level()))
                .put("group", row.cell().group())
                .put("key", row.cell().key())
                .put("part_of_theme", row.partOfTheme())
                .put(
                        "est",
                        new JsonRow().putEstimate(row.estimate(), "mean", "sd").fields())
                .put("misjudgement", row.misjudgement())
                .put("versus", new JsonRow().putDifference(row.versus()).fields())
                .fields();
    }

    public static Map<String, Object> row(TrendResult row) {
        return new JsonRow()
                .put("group", row.cell().group())
                .put("theme", row.cell().key())
                .put("aspect", row.cell().aspect().key())
                .put("n_items_common", row.commonItems())
                .put("status_previous", row.before().name())
                .putDifference(row.difference())
                .put("mdd80", row.detectable())
                .fields();
    }

    public static Map<String, Object> row(RemarkableResult row) {
        return new JsonRow()
                .put("type", row.kind().name())
                .put("rank", row.rank())
                .put("label", row.label())
                .put("estimate", row.estimate())
                .put("conservative", row.conservative())
                .fields();
    }
}
