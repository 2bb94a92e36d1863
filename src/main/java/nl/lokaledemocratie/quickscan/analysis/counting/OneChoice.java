package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.Map;

/**
 * How many people gave each answer to a question of one choice, by the key of the option.
 *
 * @param online of these, who did so online
 */
public record OneChoice(Map<String, Integer> all, Map<String, Integer> online) {

    public OneChoice {
        all = Map.copyOf(all);
        online = Map.copyOf(online);
    }
}
