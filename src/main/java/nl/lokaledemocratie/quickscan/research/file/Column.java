package nl.lokaledemocratie.quickscan.research.file;

import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.spss.Measure;

/**
 * One column.
 *
 * @param label   the question, or the option
 * @param values  what each number means
 * @param missing those of them that stand for no answer
 * @param value   of a sheet; NaN where it was left empty
 */
record Column(
        String name,
        String label,
        Measure measure,
        Map<Integer, String> values,
        Set<Integer> missing,
        ToDoubleFunction<AnswerSheet> value) {}
